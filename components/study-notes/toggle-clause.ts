import { tidyRanges } from './passage-pieces';

type Ranges = readonly (readonly [number, number])[];

/** Whether all of a clause is left out. */
export function isLeftOut(elided: Ranges, [start, end]: readonly [number, number]): boolean {
  return elided.some(([from, to]) => from <= start && end <= to);
}

/**
 * Leaves a clause of a passage out, or puts it back: the new ranges, in order and apart. Null where nothing of the passage would stay.
 * Clauses left out side by side are one range: one ellipsis.
 */
export function toggleClause(
  elided: Ranges,
  clause: readonly [number, number],
  text: string,
): [number, number][] | null {
  const [start, end] = clause;
  if (!isLeftOut(elided, clause)) {
    const ranges = tidyRanges([...elided, clause], text.length);
    return ranges.length === 1 && ranges[0]![0] === 0 && ranges[0]![1] === text.length ? null : ranges;
  }
  const without = elided.flatMap(([from, to]): [number, number][] => [
    [from, Math.min(to, start)],
    [Math.max(from, end), to],
  ]);
  return tidyRanges(without, text.length);
}
