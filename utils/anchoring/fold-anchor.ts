import { CONTEXT } from '@/utils/model/limits';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { foldText } from '@/utils/text/fold-text';
import { foldedSpan } from './folded-span';
import { writtenAs } from './written-as';

/** What was kept, folded as the page is: in its surroundings, for 零 or a dash may fold by what stands beside it. */
export type FoldedAnchor = {
  exact: string;
  prefix: string;
  suffix: string;
  /** The same three in one, as they were written: unit by unit, with capitals. */
  written: string;
};

/** Folds an anchor; sides longer than ours keep their nearest part. `exact` has no white space at its ends, and is empty when it held nothing visible. */
export function foldAnchor({ exact, prefix, suffix }: QuoteAnchor): FoldedAnchor {
  const whole = prefix + exact + suffix;
  const folded = foldText(whole);
  let { from, to } = foldedSpan(folded, prefix.length, prefix.length + exact.length);
  while (from < to && folded.text[from] === ' ') from++;
  while (from < to && folded.text[to - 1] === ' ') to--;
  const start = Math.max(0, from - CONTEXT);
  const end = Math.min(folded.text.length, to + CONTEXT);
  return {
    exact: folded.text.slice(from, to),
    prefix: folded.text.slice(start, from),
    suffix: folded.text.slice(to, end),
    written: writtenAs(whole, folded, start, end),
  };
}
