import * as v from 'valibot';
import { MAX_LINE } from './limits';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** One heading or run-in point of a speech. Several may stand in one paragraph, in order. */
export const OutlineItem = v.object({
  /** 1 is the first kind of marker that appears in this speech; headings without one are a kind per rank. Depth is told by `parent`. */
  level: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(99)),
  /** As written: 一、 （一） 第一， 一要; empty for a heading without one. */
  marker: v.pipe(v.string(), v.maxLength(20)),
  label: v.pipe(v.string(), v.maxLength(MAX_LINE)),
  /** Index into the paragraphs that were read. */
  paragraph: count,
  /** Index of the item above it in the outline, or null. */
  parent: v.nullable(count),
});
export type OutlineItem = v.InferOutput<typeof OutlineItem>;
