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
  /** The only one of its row in its paragraph. */
  lone: boolean;
  /** 1–6 for `<h1>`–`<h6>`, 7 for a line in bold, 8 for a heading that only its surroundings tell; undefined for what no markup tells. */
  rank: number | undefined;
};

/** A heading that only its surroundings tell. */
const GUESSED = 8;
/** A paragraph of this length is none between which a heading could be mistaken; a shorter one must end like a sentence. */
const LONG = 40;
const SENTENCE_END = /[。！？；….!?;][”’"』」）)]*\s*$/u;

/** All that may be points, in reading order. `headings`: see `readOutline`. */
export function findPoints(paragraphs: readonly string[], headings: ReadonlyMap<number, number>): Point[] {
  const points: Point[] = [];
  const own = paragraphs.map((text) => findMarker(text));
  const isDash = (at: number): boolean => own[at]?.kind === 'dash';
  for (const [paragraph, text] of paragraphs.entries()) {
    const marker = own[paragraph];
    const rank = headings.get(paragraph);
    const rest = { paragraph, inline: false, lone: false, rank };
    // A single —— without a sentence is a subtitle or says who said it.
    const isList = marker?.kind !== 'dash' || isSentence(text) || isDash(paragraph - 1) || isDash(paragraph + 1);
    if (marker && isList) points.push({ ...marker, ...rest });
    else if (!marker && rank !== undefined && isSubhead(text, true))
      points.push({ kind: 'heading', marker: '', number: 0, offset: 0, ...rest });
    else if (!marker && headings.size === 0 && standsAlone(paragraphs, paragraph))
      points.push({ kind: 'heading', marker: '', number: 0, offset: 0, ...rest, rank: GUESSED });
    for (const { kind, marker: words, number, offset, begins, lone } of inlinePoints(text, marker ?? null))
      points.push({ kind, marker: words, number, offset, paragraph, inline: begins, lone, rank: undefined });
  }
  return points;
}

const isSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-20));

/** A short line without an end between two longer paragraphs. */
function standsAlone(paragraphs: readonly string[], at: number): boolean {
  const text = paragraphs[at] ?? '';
  const isProse = (other: string | undefined): boolean =>
    other !== undefined &&
    other.length > text.length &&
    (other.length > LONG || (isSentence(other) && !SALUTATION.test(other)));
  return isProse(paragraphs[at - 1]) && isProse(paragraphs[at + 1]) && isSubhead(text, false);
}
