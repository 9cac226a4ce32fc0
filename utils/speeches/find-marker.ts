import { DATE_LINE } from './line-kinds';
import { type Marker, markerAt } from './marker-at';
import { type MarkerKind, outlineMarkers } from './outline-markers';

const INDENT = /^[\s\u180e\u200b\u2060\ufeff]*/u;
const KINDS = Object.keys(outlineMarkers) as MarkerKind[];

/** The marker a paragraph begins with, after its indent, or null. */
export function findMarker(text: string): Marker | null {
  const offset = INDENT.exec(text)?.[0].length ?? 0;
  return DATE_LINE.test(text) ? null : markerAt(text, offset, KINDS);
}
