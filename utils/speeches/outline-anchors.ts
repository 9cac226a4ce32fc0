import { CONTEXT } from '@/utils/model/limits';
import type { OutlineItem } from '@/utils/model/outline-item';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { pointStarts } from './point-starts';

/** Characters a point is looked for by: a heading and more, so that an enumeration of headings before the text isn't taken for it. */
const WORDS = 48;
/** Below, as 一 alone on its line, they stand anywhere: with the words of the next paragraph they don't. */
const TELLING = 4;

/**
 * What the points of an outline are found by on a page, one anchor for each item, in their order: the words from the marker on, with
 * what stands around them. A point whose paragraph is not kept is found by its label alone.
 *
 * @param paragraphs those the outline was read from; anchors count offsets in them, joined by line feeds
 */
export function outlineAnchors(outline: readonly OutlineItem[], paragraphs: readonly string[]): QuoteAnchor[] {
  const starts: number[] = [];
  let length = 0;
  for (const text of paragraphs) {
    starts.push(length);
    length += text.length + 1;
  }
  const begins = pointStarts(outline, paragraphs);
  return outline.map(({ marker, label, paragraph }, item): QuoteAnchor => {
    const text = paragraphs[paragraph] ?? '';
    // A space: found nowhere, as is right for a point without words.
    if (text.trim() === '') return anchor(`${marker}${label}`.replace(/…$/u, '') || ' ', '', '', 0);
    const own = begins[item] ?? 0;
    // One that begins its paragraph is looked for without the indent; so is one that is not in it.
    const at = own > 0 && own < text.length ? own : text.length - text.trimStart().length;
    const next = paragraphs[paragraph + 1] ?? '';
    const both = `${text}\n${next}`;
    const end = text.length - at < TELLING && next !== '' ? both.length : text.length;
    const exact = both.slice(at, Math.min(end, at + WORDS));
    const prefix = `${paragraphs[paragraph - 1] ?? ''}\n${text.slice(0, at)}`;
    const suffix = both.slice(at + exact.length);
    return anchor(exact, prefix.slice(-CONTEXT), suffix.slice(0, CONTEXT), starts[paragraph]! + at);
  });
}

const anchor = (exact: string, prefix: string, suffix: string, start: number): QuoteAnchor => ({
  exact,
  prefix,
  suffix,
  start,
});
