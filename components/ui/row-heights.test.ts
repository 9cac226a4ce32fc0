import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowHeights } from './row-heights';

test('rows begin where those before them end, whatever their heights become', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(300), { maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(59), fc.nat(300)), { maxLength: 20 }),
      fc.integer({ min: -10, max: 20_000 }),
      (first, changes, distance) => {
        const rows = rowHeights(first.length, (row) => first[row]!);
        const plain = [...first];
        for (const [row, height] of changes) {
          if (row >= plain.length) continue;
          rows.set(row, height);
          plain[row] = height;
        }
        const starts = plain.map((_, row) => plain.slice(0, row).reduce((sum, height) => sum + height, 0));
        const total = plain.reduce((sum, height) => sum + height, 0);
        expect(plain.map((_, row) => rows.startOf(row))).toEqual(starts);
        expect(plain.map((_, row) => rows.of(row))).toEqual(plain);
        expect(rows.total()).toBe(total);
        // The last that begins at the distance or before it.
        const found = starts.findLastIndex((start) => start <= Math.max(0, distance));
        expect(rows.at(Math.max(0, distance))).toBe(distance >= total ? plain.length - 1 : found);
      },
    ),
  );
});
