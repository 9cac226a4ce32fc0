import type { OutlineRow } from './outline-rows';

/** A point and those above it; none for null. */
export function pointsAbove(rows: readonly OutlineRow[], at: number | null): Set<number> {
  const above = new Set<number>();
  for (let row = rows[at ?? -1]; row; row = rows[row.parent ?? -1]) above.add(row.point);
  return above;
}
