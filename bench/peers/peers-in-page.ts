import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import type { TextQuoteSelector } from '@apache-annotator/selector';
import { toRange } from 'dom-anchor-text-quote';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import type { Span } from '../clause-page';
import { peerRule } from '../peer-rule';
import { peerRun, type PeerRun } from './peer-run';
import { rangeAt } from './range-at';

/** The peer's rule, over approx-string-match: the text is collected anew for each quote, as there. */
export function placeByRule(anchors: QuoteAnchor[], limit: number): Promise<PeerRun> {
  return peerRun(anchors.length, limit, (index) => {
    const anchor = anchors[index];
    const placement = anchor && peerRule(document.body.textContent, anchor);
    return placement && 'start' in placement ? rangeAt(document.body, placement) : null;
  });
}

/** dom-anchor-text-quote, told where the quote was. What it throws when it loses its way is a quote not found. */
export function placeByTextQuote(anchors: QuoteAnchor[], limit: number): Promise<PeerRun> {
  return peerRun(anchors.length, limit, (index) => {
    const { exact, prefix, suffix, start } = anchors[index] as QuoteAnchor;
    try {
      return toRange(document.body, { exact, prefix, suffix }, { hint: start });
    } catch {
      return null;
    }
  });
}

/** @apache-annotator/dom: the first place its selector matches, which it has lengthened until there was only one. */
export function placeByAnnotator(selectors: TextQuoteSelector[], limit: number): Promise<PeerRun> {
  return peerRun(selectors.length, limit, async (index) => {
    const matches = createTextQuoteSelectorMatcher(selectors[index] as TextQuoteSelector)(document.body);
    const { value } = await matches.next();
    return value ?? null;
  });
}

/** In the page before its change: what @apache-annotator/dom keeps of passages, as many as it describes in `limit` ms. */
export async function describeByAnnotator(quotes: Span[], limit: number): Promise<TextQuoteSelector[]> {
  const selectors: TextQuoteSelector[] = [];
  const start = performance.now();
  for (const quote of quotes) {
    if (performance.now() - start > limit) break;
    selectors.push(await describeTextQuote(rangeAt(document.body, quote), document.body));
  }
  return selectors;
}
