/** Intervals [start, end) of a text, asked by offset. */
export type IntervalIndex = {
  /** Indices, in the list given, of the intervals that hold this offset; the one that begins last comes first. */
  at(offset: number): number[];
  /** Indices of all that aren't empty, by start, then by end. */
  readonly inOrder: readonly number[];
};

/**
 * Sorts intervals so that those at an offset are found without looking at all: by start, with the furthest end so far beside each, which
 * ends the walk back. A question costs log n and what overlaps there.
 */
export function intervalIndex(intervals: readonly { start: number; end: number }[]): IntervalIndex {
  const at = (index: number): { start: number; end: number } => intervals[index]!;
  const inOrder = [...intervals.keys()]
    .filter((index) => at(index).start < at(index).end)
    .sort((a, b) => at(a).start - at(b).start || at(a).end - at(b).end);
  const furthest: number[] = [];
  for (const index of inOrder) furthest.push(Math.max(furthest.at(-1) ?? 0, at(index).end));

  return {
    inOrder,
    at(offset) {
      let low = 0;
      let high = inOrder.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (at(inOrder[middle]!).start <= offset) low = middle + 1;
        else high = middle;
      }
      const found: number[] = [];
      for (let i = low - 1; i >= 0 && furthest[i]! > offset; i--) {
        if (at(inOrder[i]!).end > offset) found.push(inOrder[i]!);
      }
      return found;
    },
  };
}
