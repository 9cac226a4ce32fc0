import { BLANK } from './blank';
import { findMarker } from './find-marker';
import { inlinePoints } from './inline-points';
import { isSubhead } from './is-subhead';
import { SALUTATION } from './line-kinds';
import type { MarkerKind } from './outline-markers';

/** What may be a point of the outline, as far as its own paragraph and its neighbours tell. */
export type Point = {
  kind: MarkerKind | 'heading';
  /** As written, without indent; empty for headings. */
  marker: string;
  /** Its place in its row; 0 for what isn't counted. */
  number: number;
  paragraph: number;
  /** Where it begins in its paragraph. */
  offset: number;
  /** Of a row that begins within its paragraph. */
  inline: boolean;
  /** By another of its row in its paragraph. */
  followed?: boolean;
  /** Alone on its line. */
  bare?: boolean;
  /** The only one of its row in its paragraph. */
  lone?: boolean;
  /** 1–6 for `<h1>`–`<h6>`, 7 for a line in bold, 8 for a heading that only its surroundings tell; undefined for what no markup tells. */
  rank: number | undefined;
};

/** Rank of a heading that only its surroundings tell. */
export const GUESSED = 8;
/** A paragraph of this length is none between which a heading could be mistaken; a shorter one must end like a sentence. */
const LONG = 40;
const SENTENCE_END = /[。！？；….!?;][”’"』」）)]*\s*$/u;

/** All that may be points, in reading order. `headings`: see `readOutline`. */
export function findPoints(paragraphs: readonly string[], headings: ReadonlyMap<number, number>): Point[] {
  const points: Point[] = [];
  const markers = paragraphs.map((text) => findMarker(text));
  // Blank lines of a file part nothing.
  const filled = paragraphs.flatMap((text, index) => (BLANK.test(text) ? [] : [index]));
  for (const [at, paragraph] of filled.entries()) {
    const text = paragraphs[paragraph]!;
    const marker = markers[paragraph] ?? null;
    const around = [filled[at - 1], filled[at + 1]].map((index) => index ?? -1);
    const isUnder = (index: number): boolean => isLonger(paragraphs[index], text);
    const bare = marker?.marker === text.trim() && !/^[第A-Z]/u.test(marker.marker);
    const rank = headings.get(paragraph);
    const rest = { paragraph, inline: false, rank };
    const heading = { kind: 'heading' as const, marker: '', number: 0, offset: 0, ...rest };
    if (marker) {
      // A single —— without a sentence is a subtitle or says who said it.
      const isPoint = marker.kind !== 'dash' || isSentence(text) || around.some((i) => markers[i]?.kind === 'dash');
      // A numeral over anything but running text is of a table or a calendar.
      if (bare ? isUnder(around[1]!) : isPoint) points.push({ ...marker, ...rest, bare });
    } else if (rank !== undefined) {
      if (isSubhead(text, true)) points.push(heading);
    } else if (headings.size === 0 && around.every(isUnder) && isSubhead(text, false))
      points.push({ ...heading, rank: GUESSED });
    for (const { begins, ...point } of inlinePoints(text, marker))
      points.push({ ...point, paragraph, inline: begins, rank: undefined });
  }
  return points;
}

/** Whether a paragraph is running text beside a line that may be a heading. */
function isLonger(other: string | undefined, line: string): boolean {
  if (other === undefined || other.length <= line.length) return false;
  return other.length > LONG || (isSentence(other) && !SALUTATION.test(other));
}

function isSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-20));
}
