import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { tagOf } from './tag-of';

test.each([
  ['学习方法', '学习方法'],
  ['Taking responsibility', 'Taking-responsibility'],
  ['党建/理论：学习', '党建-理论-学习'],
  ['2026', '_2026'],
  ['#要点', '要点'],
  ['…… ', ''],
])('%j', (name, tag) => {
  expect(tagOf(name)).toBe(tag);
});

test('never anything that would end a tag', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (name) => {
      expect(tagOf(name)).toMatch(/^[\p{L}\p{M}\p{N}_-]*$/u);
    }),
  );
});
