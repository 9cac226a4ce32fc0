/** Heights of the rows of a long list: where each begins, and which stands at a place, in a few steps however many there are. */
export type RowHeights = {
  /** Of all rows together. */
  readonly total: () => number;
  readonly of: (row: number) => number;
  /** Where a row begins: the heights of those before it. */
  readonly startOf: (row: number) => number;
  /** The row at a distance from the beginning; the first or the last where there is none. −1 in an empty list. */
  readonly at: (distance: number) => number;
  /** Gives a row another height. */
  readonly set: (row: number, height: number) => void;
};

/** Sums in a tree (Fenwick, 1994): a sum and a change take as many steps as the count has binary digits. Units are the caller's; no height is negative. `heightOf` is asked in the order of the rows. */
export function rowHeights(count: number, heightOf: (row: number) => number): RowHeights {
  const heights = new Float64Array(count);
  // Not by `from`, which takes five times as long.
  for (let row = 0; row < count; row++) heights[row] = heightOf(row);
  // sums[i] is that of the rows before i of which i's lowest bit says how many.
  const sums = new Float64Array(count + 1);
  for (let i = 1; i <= count; i++) {
    sums[i]! += heights[i - 1]!;
    const next = i + (i & -i);
    if (next <= count) sums[next]! += sums[i]!;
  }
  const top = 2 ** Math.floor(Math.log2(Math.max(1, count)));
  const startOf = (row: number): number => {
    let sum = 0;
    for (let i = row; i > 0; i -= i & -i) sum += sums[i]!;
    return sum;
  };
  return {
    total: () => startOf(count),
    of: (row) => heights[row]!,
    startOf,
    at(distance) {
      let row = 0;
      let left = distance;
      for (let step = top; step > 0; step >>= 1) {
        if (row + step > count || sums[row + step]! > left) continue;
        row += step;
        left -= sums[row]!;
      }
      return Math.min(row, count - 1);
    },
    set(row, height) {
      const change = height - heights[row]!;
      heights[row] = height;
      for (let i = row + 1; i <= count; i += i & -i) sums[i]! += change;
    },
  };
}
