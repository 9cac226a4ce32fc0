import * as v from 'valibot';
import { USUAL_KEYS } from './key-of';
import { MAX_LINE } from './limits';
import { Locale } from './locale';
import { Writer } from './study-notes';

const daily = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(999));

/** What comes back each day: only notes marked to be remembered, or all; how many new ones, and how many that were asked before. */
export const ReviewSettings = v.object({ over: v.picklist(['marked', 'all']), fresh: daily, again: daily });
export type ReviewSettings = v.InferOutput<typeof ReviewSettings>;

const USUAL_REVIEW: ReviewSettings = { over: 'marked', fresh: 10, again: 50 };

/** What study notes are checked by: the largest share of quotation, 0…1, that is not remarked on, and names that are the writer's own (units, places). */
export const WritingSettings = v.object({
  quotedShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  ownNames: v.array(v.pipe(v.string(), v.maxLength(MAX_LINE))),
});
export type WritingSettings = v.InferOutput<typeof WritingSettings>;

/** Units that set a figure commonly ask for own words in two thirds or more. */
const USUAL_WRITING: WritingSettings = { quotedShare: 0.3, ownNames: [] };

/** What the reader has set. Every field has a default, so that settings of an older version still read. */
export const Settings = v.object({
  /** `auto`: the browser's language. */
  locale: v.optional(v.fallback(v.union([v.literal('auto'), Locale]), 'auto'), 'auto'),
  appearance: v.optional(v.fallback(v.picklist(['system', 'light', 'dark']), 'system'), 'system'),
  /** Whether keys alone (`toolbarKeys`, and 1–3 for the likely themes) work while the toolbar is up. */
  keys: v.optional(v.fallback(v.boolean(), true), true),
  /** Which they are, one for each of `KEY_ACTS`. No two the same, nor 1–3, which are the themes’. */
  toolbarKeys: v.optional(
    v.fallback(v.pipe(v.string(), v.regex(/^(?!.*(.).*\1)[04-9a-z]{6}$/)), USUAL_KEYS),
    USUAL_KEYS,
  ),
  /** Whether the toolbar offers the themes that fit what is selected; else those used last, always. */
  suggest: v.optional(v.fallback(v.boolean(), true), true),
  /** Quick mode: what is selected is kept at once, without the toolbar. */
  quick: v.optional(v.fallback(v.boolean(), false), false),
  /** How notes are shown in the notebook. */
  look: v.optional(v.fallback(v.picklist(['cards', 'list']), 'cards'), 'cards'),
  review: v.optional(v.fallback(ReviewSettings, USUAL_REVIEW), USUAL_REVIEW),
  /** Name and unit for the signature of study notes. */
  writer: v.optional(v.fallback(Writer, { name: '' }), { name: '' }),
  writing: v.optional(v.fallback(WritingSettings, USUAL_WRITING), USUAL_WRITING),
});
export type Settings = v.InferOutput<typeof Settings>;
