import type { Placement } from '@/utils/model/placement';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { locateQuote } from './locate-quote';
import type { PageText } from './page-text';
import { preparedPage } from './prepared-page';

/** Where a kept passage is on the page, with the ranges to be painted if it may be drawn. */
export function findRange(page: PageText, anchor: QuoteAnchor): Placement & { ranges?: StaticRange[] } {
  const placement = locateQuote(preparedPage(page), anchor);
  return 'start' in placement ? { ...placement, ranges: page.rangesOf(placement.start, placement.end) } : placement;
}
