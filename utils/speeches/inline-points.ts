import type { Marker } from './find-marker';
import { markerNumber } from './marker-number';
import { INLINE_MARKER } from './outline-markers';

/** A point within a paragraph. `begins`: of a row that begins within it, else it goes on from the paragraph's own marker. */
export type InlinePoint = Marker & { begins: boolean; lone: boolean };

/**
 * The points within one paragraph, in order: 一是…；二是…. A row counts from one by one, or goes on from the paragraph's own marker. A single
 * 一是 is `lone`: only the next paragraph can tell whether it is a point.
 */
export function inlinePoints(text: string, own: Marker | null): InlinePoint[] {
  const rows: InlinePoint[][] = [];
  const open: Partial<Record<Marker['kind'], InlinePoint[]>> = {};
  const further: InlinePoint[] = [];
  let reached = own?.number ?? 0;
  for (const { 0: all, 1: before = '', 2: numeral = '', index } of text.matchAll(INLINE_MARKER)) {
    const marker = all.slice(before.length);
    const kind = marker.endsWith('要') ? 'must' : 'is';
    const point: InlinePoint = {
      kind,
      marker,
      number: markerNumber(numeral),
      offset: index + before.length,
      begins: true,
      lone: false,
    };
    const row = open[kind];
    if (point.number === 1) rows.push((open[kind] = [point]));
    else if (row && point.number === (row.at(-1)?.number ?? 0) + 1) row.push(point);
    else if (own?.kind === kind && point.number === reached + 1) {
      reached += 1;
      further.push({ ...point, begins: false });
    }
  }
  const begun = rows.flatMap((row, index) => {
    if (row.length > 1) return row;
    return index === rows.length - 1 ? row.map((point) => ({ ...point, lone: true })) : [];
  });
  return [...further, ...begun].sort((a, b) => a.offset - b.offset);
}
