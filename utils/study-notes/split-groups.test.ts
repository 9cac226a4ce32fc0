// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitGroups } from './split-groups';

test.each([
  [
    [3, 3, 3, 3],
    [0.5, 0.5],
    [
      [0, 2],
      [2, 4],
    ],
  ],
  [
    [8, 1, 1],
    [0.3, 0.7],
    [
      [0, 1],
      [1, 3],
    ],
  ],
  [
    [1, 1, 1],
    [0.9, 0.1],
    [
      [0, 2],
      [2, 3],
    ],
  ],
  [
    [5],
    [0.5, 0.5],
    [
      [0, 1],
      [1, 1],
    ],
  ],
  [
    [],
    [0.5, 0.5],
    [
      [0, 0],
      [0, 0],
    ],
  ],
  [
    [2, 2],
    [0, 0],
    [
      [0, 1],
      [1, 2],
    ],
  ],
])('%j by %j', (sizes, shares, parts) => expect(splitGroups(sizes, shares)).toEqual(parts));

test('every group is in one section, in order; none is empty while there are enough', () => {
  const some = (most: number) => fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: most });
  fc.assert(
    fc.property(
      some(12),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
      (sizes, shares) => {
        const parts = splitGroups(sizes, shares);
        expect(parts.flatMap(([start, end]) => sizes.map((_, at) => at).slice(start, end))).toEqual(
          sizes.map((_, at) => at),
        );
        if (sizes.length >= shares.length) expect(parts.every(([start, end]) => end > start)).toBe(true);
      },
    ),
  );
});
