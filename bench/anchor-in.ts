import { equalHits } from '@/utils/anchoring/equal-hits';
import { foldedSpan } from '@/utils/anchoring/folded-span';
import { CONTEXT } from '@/utils/model/limits';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { foldText, type FoldedText } from '@/utils/text/fold-text';

/** Occurrences that are counted: as many as `describeRange` does. */
const MOST = 5_001;

/** The anchor of `[start, end)` as `describeRange` makes it of a page with this text. */
export function anchorIn(text: string, start: number, end: number, folded: FoldedText = foldText(text)): QuoteAnchor {
  const { from, to } = foldedSpan(folded, start, end);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    occurrences: equalHits(folded.text, folded.text.slice(from, to), MOST).length,
    textLength: text.length,
  };
}
