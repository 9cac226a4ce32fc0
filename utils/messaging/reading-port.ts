import * as v from 'valibot';
import { MAX_OUTLINE } from '@/utils/model/limits';
import { QuoteAnchor } from '@/utils/model/quote-anchor';

/*
 * A port, not calls: while it is open the reader of a page follows where one is in the speech, and it closes by itself with the side panel,
 * however that ends. A page beside which no panel stands measures nothing.
 */

/** Name of the port from the side panel to the reader of the frame that holds the speech. */
export const READING_PORT = 'reading';

const point = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_OUTLINE - 1));

/** What the panel asks. */
export const ReadingAsked = v.variant('ask', [
  /** Tell which of these points of the outline is being read, from now on instead of those asked for before. */
  v.object({ ask: v.literal('follow'), points: v.pipe(v.array(QuoteAnchor), v.maxLength(MAX_OUTLINE)) }),
  /** Scroll to one of them. */
  v.object({ ask: v.literal('show'), point }),
]);
export type ReadingAsked = v.InferOutput<typeof ReadingAsked>;

/** What the reader tells. */
export const ReadingTold = v.variant('tell', [
  /** Where each point begins in the page's text; null for those this page doesn't have. */
  v.object({
    tell: v.literal('starts'),
    starts: v.pipe(v.array(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)))), v.maxLength(MAX_OUTLINE)),
  }),
  /** The point being read: the last one above a third of the window; null before the first. */
  v.object({ tell: v.literal('at'), at: v.nullable(point) }),
]);
export type ReadingTold = v.InferOutput<typeof ReadingTold>;
