import type { Point } from './find-points';

/** What the points that are still to come tell of the rows that are open. */
export type RowsAhead = {
  /** Goes on to a point: from now on what is ahead is after it. */
  pass: (point: Point) => void;
  /** The next point of a kind that begins a paragraph. */
  next: (kind: Point['kind']) => Point | undefined;
  /** Whether the row of this point goes on. */
  goesOn: (point: Point) => boolean;
};

/** Whether one number comes after another in a row: one more, or for words any that is later. Nothing is counted with ——. */
export function follows(kind: Point['kind'], last: number, number: number): boolean {
  if (kind === 'dash') return true;
  // Told in words, not each of which must be there.
  return kind === 'sequence' || kind === 'spoken' ? number > last : number === last + 1;
}

export function rowsAhead(points: readonly Point[]): RowsAhead {
  const rows = new Map<string, Point[]>();
  const passed = new Map<string, number>();
  for (const point of points) {
    if (point.inline) continue;
    const row = rows.get(point.kind);
    if (row) row.push(point);
    else rows.set(point.kind, [point]);
  }
  const next: RowsAhead['next'] = (kind) => rows.get(kind)?.[passed.get(kind) ?? 0];
  return {
    pass({ kind, inline }) {
      if (!inline) passed.set(kind, (passed.get(kind) ?? 0) + 1);
    },
    next,
    goesOn({ kind, number }) {
      const after = next(kind);
      return kind !== 'dash' && after !== undefined && follows(kind, number, after.number);
    },
  };
}
