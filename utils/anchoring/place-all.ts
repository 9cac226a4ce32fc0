import type { Placement } from '@/utils/model/placement';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { locateQuote } from './locate-quote';
import { nextTurn } from './next-turn';
import type { PageText } from './page-text';
import { preparedPage } from './prepared-page';
import { standsUnchanged } from './stands-unchanged';

/** Half a frame at 60 Hz, ms: the page can still draw between two slices. */
const SLICE = 8;
/** Units folded or indexed between two looks at the clock: about a millisecond. */
const PIECE = 32_768;

/**
 * Places many passages, in their order, and lets the page work in between: after each slice of `slice` ms the event loop has its turn.
 * The page is made ready once for all, and only if a passage is not where it was. Ends, without an error, once the signal is aborted.
 */
export async function* placeAll(
  page: PageText,
  anchors: QuoteAnchor[],
  { signal, slice = SLICE }: { signal?: AbortSignal; slice?: number } = {},
): AsyncIterable<{ index: number; placement: Placement }> {
  const text = preparedPage(page);
  let sliceEnd = performance.now() + slice;
  const takeTurns = async (): Promise<void> => {
    if (performance.now() < sliceEnd) return;
    await nextTurn();
    sliceEnd = performance.now() + slice;
  };
  let shift = 0;
  for (const [index, anchor] of anchors.entries()) {
    await takeTurns();
    if (!text.isIndexed && !standsUnchanged(page.text, anchor)) {
      while (!text.advance(PIECE)) {
        await takeTurns();
        if (signal?.aborted) return;
      }
    }
    if (signal?.aborted) return;
    const placement = locateQuote(text, anchor, shift);
    // What was put in or taken out before one passage has moved the next one as well.
    if ('start' in placement) shift = placement.start - anchor.start;
    yield { index, placement };
  }
}
