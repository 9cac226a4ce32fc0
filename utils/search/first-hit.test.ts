import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstHit } from './first-hit';
import { markedParts } from './marked-parts';

test('it is where the first part is marked', () => {
  const words = fc.array(fc.constantFrom('群众', 'Ｑ', 'q', ' ', '\n', '😀', '小事', '……'), { maxLength: 30 });
  fc.assert(
    fc.property(words, fc.subarray(['群众', 'q', '小事', '众q']), (parts, all) => {
      const text = parts.join('');
      const marked = markedParts(text, { all });
      const first = marked.findIndex(({ hit }) => hit);
      const before = marked.slice(0, Math.max(0, first)).map(({ part }) => part);
      expect(firstHit(text, { all })).toBe(first < 0 ? -1 : before.join('').length);
    }),
  );
});
