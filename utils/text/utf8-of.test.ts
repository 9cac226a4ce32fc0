import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from './fixtures/any-character';
import { utf8Of } from './utf8-of';

test('the same as of all texts joined, but that no pair is made of halves of two', () => {
  const text = fc.string({
    unit: fc.oneof(anyCharacter, fc.constantFrom('a', '字', '😀', '\ud83d', '\ude00')),
    maxLength: 20,
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const joined = texts.map((each) => each.toWellFormed()).join('');
      expect(Buffer.from(utf8Of(texts)).toString()).toBe(joined);
    }),
  );
  expect(utf8Of([])).toHaveLength(0);
  expect(Buffer.from(utf8Of(['\ud83d', '\ude00'])).toString()).toBe('\ufffd\ufffd');
});
