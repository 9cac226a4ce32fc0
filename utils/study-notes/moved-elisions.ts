import { changedRange } from './changed-range';

/** What is left out of a quotation, in its new words: before and behind what changed; where it changed, nothing is left out any more. */
export function movedElisions(
  before: string,
  after: string,
  elided: readonly (readonly [number, number])[],
): [number, number][] {
  const { start, end } = changedRange(before, after);
  const by = after.length - before.length;
  return elided.flatMap(([from, to]): [number, number][] => {
    if (to <= start) return [[from, to]];
    return from >= end - by ? [[from + by, to + by]] : [];
  });
}
