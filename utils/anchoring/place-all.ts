import type { Placement } from '@/utils/model/placement';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { locateQuote } from './locate-quote';
import { nextTurn } from './next-turn';
import type { PageText } from './page-text';
import { preparedPage } from './prepared-page';

/** Half a frame at 60 Hz, ms: the page can still draw between two slices. */
const SLICE = 8;

/**
 * Places many passages, in their order, and lets the page work in between: after each slice of `slice` ms the event loop has its turn.
 * Ends, without an error, once the signal is aborted.
 */
export async function* placeAll(
  page: PageText,
  anchors: QuoteAnchor[],
  { signal, slice = SLICE }: { signal?: AbortSignal; slice?: number } = {},
): AsyncIterable<{ index: number; placement: Placement }> {
  const text = preparedPage(page);
  let sliceEnd = performance.now() + slice;
  for (const [index, anchor] of anchors.entries()) {
    if (performance.now() >= sliceEnd) {
      await nextTurn();
      sliceEnd = performance.now() + slice;
    }
    if (signal?.aborted) return;
    yield { index, placement: locateQuote(text, anchor) };
  }
}
