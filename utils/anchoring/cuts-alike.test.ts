import { expect, it } from 'vitest';
import { cutsAlike } from './cuts-alike';

it.each([
  ['5%', ['增长', '左右'], ['增长', '左右'], true],
  ['5%', ['增长', '左右'], ['增长1', '左右'], false],
  ['5%', ['增长1.', '左右'], ['增长2.', '左右'], false],
  ['增长15', ['收入', '%'], ['收入', '8人'], false],
  ['增长15', ['收入', '%'], ['收入', '%'], true],
  ['十大', ['二', '以来'], ['', '以来'], false],
  ['大以来', ['十', '的'], ['九', '的'], true],
  ['能办成', ['这件事', '了'], ['这件事不', '了'], false],
  ['能办成', ['这件事不', '了'], ['那件事不', '了'], true],
  ['修了桥', ['3', '5'], ['4', '6'], true],
] as const)('%s: %j, %j → %s', (words, kept, found, same) => {
  const beside = ([before, after]: readonly [string, string]) => ({ before, after });
  expect(cutsAlike(words, beside(kept), beside(found))).toBe(same);
});
