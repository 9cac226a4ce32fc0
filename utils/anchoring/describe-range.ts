import { CONTEXT, MAX_QUOTE } from '@/utils/model/limits';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { equalHits } from './equal-hits';
import { foldedSpan } from './folded-span';
import { MAX_HITS } from './gates';
import type { PageText } from './page-text';
import { preparedPage } from './prepared-page';

/** Nothing of the page's visible text is in the range. */
export class EmptySelection extends Error {
  override name = 'EmptySelection';
  constructor() {
    super('The selection holds no text of the page. Select the words to be kept.');
  }
}

/** The range holds more than one note may. */
export class SelectionTooLong extends Error {
  override name = 'SelectionTooLong';
  constructor(readonly length: number) {
    super(`The selection has ${length} characters, a note at most ${MAX_QUOTE}. Select a shorter passage.`);
  }
}

/**
 * Describes a range of the page so that `locateQuote` finds it again. White space at its ends is left out; half a character or half a dash
 * becomes a whole one. Throws EmptySelection or SelectionTooLong.
 */
export function describeRange(page: PageText, range: AbstractRange): QuoteAnchor {
  const { text } = page;
  const offsets = page.offsetsOf(range);
  if (!offsets) throw new EmptySelection();
  const { folded } = preparedPage(page);
  let { from, to } = foldedSpan(folded, offsets.start, offsets.end);
  while (from < to && folded.text[from] === ' ') from++;
  while (from < to && folded.text[to - 1] === ' ') to--;
  if (from >= to) throw new EmptySelection();
  let start = folded.starts[from] ?? 0;
  let end = folded.ends[to - 1] ?? start;
  if (splitsCharacter(text, start)) start--;
  if (splitsCharacter(text, end)) end++;
  if (end - start > MAX_QUOTE) throw new SelectionTooLong(end - start);
  const before = Math.max(0, start - CONTEXT);
  const after = Math.min(text.length, end + CONTEXT);
  const whole = foldedSpan(folded, start, end);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(splitsCharacter(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, splitsCharacter(text, after) ? after - 1 : after),
    start,
    occurrences: equalHits(folded.text, folded.text.slice(whole.from, whole.to), MAX_HITS + 1).length,
    textLength: text.length,
  };
}

/** Whether the offset is between the two halves of a character. */
function splitsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
