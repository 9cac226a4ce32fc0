import type { FoldedText } from '@/utils/text/fold-text';

/** The folded units [from, to) that hold any part of the original's [start, end). Empty (`from ≥ to`) when there is nothing visible in it. */
export function foldedSpan({ starts, ends }: FoldedText, start: number, end: number): { from: number; to: number } {
  return {
    from: firstWhere(ends, (unitEnd) => unitEnd > start),
    to: firstWhere(starts, (unitStart) => unitStart >= end),
  };
}

/** Index of the first of ascending numbers that passes; their count if none does. */
function firstWhere(ascending: Uint32Array, passes: (value: number) => boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(ascending[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}
