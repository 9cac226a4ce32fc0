import * as v from 'valibot';
import { CONTEXT, MAX_QUOTE } from './limits';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Where a passage stood when it was kept, in the words of the page's text (`readPageText`). Offsets are UTF-16 units. */
export const QuoteAnchor = v.object({
  /** The passage as the page had it. */
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_QUOTE)),
  /** Up to 32 characters just before it. */
  prefix: v.pipe(v.string(), v.maxLength(CONTEXT)),
  /** Up to 32 characters just after it. */
  suffix: v.pipe(v.string(), v.maxLength(CONTEXT)),
  /** Offset of the passage in the page's text. */
  start: offset,
  /** How often the passage, folded, stood on the page. */
  occurrences: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  /** Length of the page's text. */
  textLength: v.optional(offset),
});
export type QuoteAnchor = v.InferOutput<typeof QuoteAnchor>;
