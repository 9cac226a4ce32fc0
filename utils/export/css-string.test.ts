import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssString } from './css-string';

test('reads back as the same text, and nothing in it ends the string or its element', () => {
  const unit = fc.constantFrom(...'\\"\'<>/;{}\n\r\f a1仿'.split(''), '</style>');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const inner = cssString(text).slice(1, -1);
      expect(inner).not.toMatch(/["<\p{Cc}]/u);
      // CSS Syntax 3, 4.3.7: up to six hex digits and one white space.
      const back = inner.replaceAll(/\\([0-9a-f]{1,6}) /g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      );
      expect(back).toBe(text);
    }),
  );
});
