import type { OutlineRow } from './outline-rows';
import { pointsAbove } from './points-above';

/** Rows that are shown whole: what a panel has room for above the first notes. */
const SHORT = 12;

/**
 * The rows of an outline that are shown: all of a short one, and of one that was unfolded; else the points at the top, and those around the one
 * that is being read.
 */
export function shownPoints(rows: readonly OutlineRow[], at: number | null, unfolded: boolean): readonly OutlineRow[] {
  if (unfolded || rows.length <= SHORT) return rows;
  const open = pointsAbove(rows, at);
  return rows.filter(({ parent }) => parent === null || open.has(parent));
}
