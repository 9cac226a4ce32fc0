import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { settleOverlaps } from './settle-overlaps';

type Place = [word: number, from: number, to: number];
function settle(places: readonly Place[], late?: number): Place[] {
  const overlaps = settleOverlaps(late);
  const found: Place[] = [];
  const use = (...place: Place): unknown => found.push(place);
  for (const [word, from, to] of places) overlaps.tell(word, from, to, use);
  overlaps.end(use);
  return found;
}

it.each<[string, Place[], Place[]]>([
  ['nothing', [], []],
  ['one by itself', [[3, 0, 2]], [[3, 0, 2]]],
  [
    'those side by side',
    [
      [3, 0, 2],
      [4, 2, 4],
    ],
    [
      [3, 0, 2],
      [4, 2, 4],
    ],
  ],
  [
    'the one that holds the others',
    [
      [3, 0, 4],
      [4, 0, 2],
      [5, 1, 3],
    ],
    [[3, 0, 4]],
  ],
  [
    'the longer though it comes later',
    [
      [3, 0, 2],
      [4, 1, 5],
    ],
    [[4, 1, 5]],
  ],
  [
    'what is left beside it',
    [
      [3, 0, 3],
      [4, 0, 2],
      [5, 2, 6],
    ],
    [
      [4, 0, 2],
      [5, 2, 6],
    ],
  ],
  [
    'the first of equals',
    [
      [3, 0, 2],
      [4, 1, 3],
      [5, 2, 4],
    ],
    [
      [3, 0, 2],
      [5, 2, 4],
    ],
  ],
  [
    'the first of two in one place',
    [
      [3, 0, 2],
      [4, 0, 2],
    ],
    [[3, 0, 2]],
  ],
])('lets through %s', (_, places, expected) => expect(settle(places)).toEqual(expected));

it('lets through the last of equals of one length', () => {
  const equals = (length: number): Place[] => [
    [3, 0, length],
    [4, 1, length + 1],
  ];
  expect(settle(equals(2), 2)).toEqual([[4, 1, 3]]);
  expect(settle(equals(3), 2)).toEqual([[3, 0, 3]]);
});

it('lets nothing overlap, and drops only what overlaps something as long', () => {
  const places = fc
    .array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 6 })), { maxLength: 15 })
    .map((list) =>
      list
        .toSorted(([a, long], [b, longer]) => a - b || longer - long)
        .map(([from, length], word): Place => [word, from, from + length]),
    );
  fc.assert(
    fc.property(places, (all) => {
      const kept = settle(all);
      for (const [at, [, from]] of kept.entries()) if (at > 0) expect(from).toBeGreaterThanOrEqual(kept[at - 1]![2]);
      for (const [word, from, to] of all) {
        const near = kept.filter(([, start, end]) => start < to && end > from);
        expect(near.some(([other, start, end]) => other === word || end - start >= to - from)).toBe(true);
      }
    }),
  );
});
