import * as v from 'valibot';
import { MAX_BLOCKS, MAX_LINE, MAX_SPEECH_TEXT } from './limits';

/** A paragraph of an article, or a heading: `level` 1 for the title, 2–6 for what stands below it. Text alone, never markup. */
export const ArticleBlock = v.object({
  text: v.pipe(v.string(), v.minLength(1)),
  level: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(6))),
});
export type ArticleBlock = v.InferOutput<typeof ArticleBlock>;

/** A text the reader opened as a file or pasted: what “read here” shows, now and when it is opened again. */
export const Article = v.object({
  /** Name of the file; '' for what was pasted. */
  name: v.pipe(v.string(), v.maxLength(MAX_LINE)),
  blocks: v.pipe(
    v.array(ArticleBlock),
    v.minLength(1),
    v.maxLength(MAX_BLOCKS),
    v.check(
      (blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MAX_SPEECH_TEXT,
      'more text than is kept of one article',
    ),
  ),
  /** Where the text was longer than is kept: the beginning of what was left out. */
  cut: v.optional(v.pipe(v.string(), v.maxLength(MAX_LINE))),
  /** How many pictures of the file were left out, where it had any. */
  pictures: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
});
export type Article = v.InferOutput<typeof Article>;
