import type { OutlineRow } from '../speech/outline-rows';

/**
 * The point of the outline a place of the page stands under, by its label; undefined before the first, and while it isn't known.
 *
 * @param starts where each point begins in the page's text, null for those it doesn't have
 */
export function sectionAt(
  rows: readonly OutlineRow[],
  starts: readonly (number | null)[] | undefined,
  place: number,
): string | undefined {
  let best = -1;
  let label: string | undefined;
  for (const row of rows) {
    const start = starts?.[row.point] ?? Infinity;
    if (start <= place && start >= best) [best, label] = [start, row.label];
  }
  return label;
}
