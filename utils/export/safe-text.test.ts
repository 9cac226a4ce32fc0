import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { safeText } from './safe-text';

test('drops what XML and Word cannot hold, and nothing that can be read', () => {
  expect(safeText('甲\u0000\u0008\u001f\u007f乙\ufffe\uffff\ufdd0丙\ud800丁\udc00')).toBe('甲乙丙丁');
  expect(safeText('𠮷😀é\u200d\tＡ　 “”')).toBe('𠮷😀é\u200d\tＡ　 “”');
  expect(safeText('一\r\n二\r三\u2028四\u2029五\u0085六')).toBe('一\n二\n三\n四\n五\n六');
});

test('what is left is well-formed, and safe a second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      const safe = safeText(text);
      expect(safe.isWellFormed()).toBe(true);
      for (const char of safe) expect(char >= ' ' || char === '\t' || char === '\n').toBe(true);
      expect(safe).not.toMatch(/[\ufffe\uffff]/);
      expect(safeText(safe)).toBe(safe);
    }),
  );
});
