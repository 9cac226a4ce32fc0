import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wholeWords } from './whole-words';

it.each([
  ['为群众办实事。', '办实', ''],
  ['为群众办实事。', '群众办', '群众办'],
  ['让百姓看病不难', '姓看', '百姓看病'],
  ['让百姓看病不难', '百姓', '百姓'],
])('of %s, %s is part of %s', (text, part, whole) => {
  const at = text.indexOf(part);
  expect(wholeWords(text, at, at + part.length)).toBe(whole);
});

it('holds what is asked for, whatever stands around', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'桥路办实事，\n a'.split(''), '🌉', '\ud800'),
    minLength: 3,
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, fc.nat(37), fc.nat(37), (text, one, other) => {
      const from = one % (text.length - 2);
      const to = from + 3 + (other % (text.length - from - 2));
      expect(text).toContain(wholeWords(text, from, to));
      expect(wholeWords(text, from, to)).toContain(text.slice(from, to));
    }),
  );
});
