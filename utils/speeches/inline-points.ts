import { type Marker, markerAt } from './marker-at';
import { inlineMarkers, type MarkerKind } from './outline-markers';
import { follows } from './rows-ahead';

/**
 * A point within a paragraph. `begins`: of a row that begins within it, else it goes on from the paragraph's own marker; `followed`: by another of its
 * row; `lone`: the only one of it.
 */
export type InlinePoint = Marker & { begins: boolean; followed?: boolean; lone?: boolean };

/** What is counted within sentences, too; the others end one. */
const WITHIN_SENTENCE: MarkerKind[] = ['must', 'is'];
const KINDS = Object.keys(inlineMarkers) as MarkerKind[];
/** Where a clause ends. */
const BORDER = /([。；：，！？;:,.!?])\s{0,4}/gu;
/** What somebody else counted, or a title. A mark that nothing closes quotes nothing. */
const QUOTED = /“[^“”]*”|《[^《》]*》|「[^「」]*」|"[^"]*"/gu;
/** What a point begins with after its marker. （一）、（二） name points. */
const WORDS = /\s*[^\s、，。；：！？]/uy;

/**
 * The points within one paragraph, in order: 一是…；二是…, （一）…；（二）…, 首先，…。其次，…. Each begins where a clause ends, outside of quotation
 * marks. A row counts from one by one, or goes on from the paragraph's own marker. A single 一是 is `lone`: only the next paragraph can
 * tell whether it is a point; of the other kinds a single one is none.
 */
export function inlinePoints(text: string, own: Marker | null): InlinePoint[] {
  const rows: Marker[][] = [];
  const open: Partial<Record<MarkerKind, Marker[]>> = {};
  const further: InlinePoint[] = [];
  let reached = own?.number ?? 0;
  for (const point of candidates(text)) {
    const { kind, number } = point;
    const row = open[kind];
    if (number === 1) rows.push((open[kind] = [point]));
    else if (row && isNext(point, row.at(-1)!.number)) row.push(point);
    else if (own?.kind === kind && isNext(point, reached)) {
      reached = number;
      further.push({ ...point, begins: false });
    }
  }
  const begun = rows.flatMap((row, index): InlinePoint[] => {
    const lone = row.length === 1;
    if (lone && (index < rows.length - 1 || !WITHIN_SENTENCE.includes(row[0]!.kind))) return [];
    return row.map((point, at) => ({ ...point, begins: true, followed: at < row.length - 1, lone }));
  });
  return [...further, ...begun].sort((a, b) => a.offset - b.offset);
}

function* candidates(text: string): Generator<Marker> {
  const quotations = text.matchAll(QUOTED);
  let quotation = quotations.next().value;
  for (const { 0: all, 1: border = '', index } of text.matchAll(BORDER)) {
    const offset = index + all.length;
    while (quotation && quotation.index + quotation[0].length <= offset) quotation = quotations.next().value;
    if (quotation && quotation.index < offset) continue;
    const found = markerAt(text, offset, /[，,]/u.test(border) ? WITHIN_SENTENCE : KINDS);
    if (!found) continue;
    // ① and （1） behind a sentence are marks of notes.
    const isNote = found.number === 1 && /[①1１]/u.test(found.marker) && !/[：；:;]/u.test(border);
    WORDS.lastIndex = offset + found.marker.length;
    if (!isNote && WORDS.test(text)) yield found;
  }
}

/** By one; 最后 and Finally come after 其次 and Second, not after 首先 alone: so tales end. */
function isNext({ kind, number }: Marker, last: number): boolean {
  return number === last + 1 || (last > 1 && follows(kind, last, number));
}
