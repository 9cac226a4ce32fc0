import * as v from 'valibot';
import { Locale } from './locale';
import { Writer } from './study-notes';

/** What the reader has set. Every field has a default, so that settings of an older version still read. */
export const Settings = v.object({
  /** `auto`: the browser's language. */
  locale: v.optional(v.fallback(v.union([v.literal('auto'), Locale]), 'auto'), 'auto'),
  appearance: v.optional(v.fallback(v.picklist(['system', 'light', 'dark']), 'system'), 'system'),
  /** Whether H, 1–3, 0, N, C, Q work while the toolbar is up. */
  keys: v.optional(v.fallback(v.boolean(), true), true),
  /** Quick mode: what is selected is kept at once, without the toolbar. */
  quick: v.optional(v.fallback(v.boolean(), false), false),
  /** Name and unit for the signature of study notes. */
  writer: v.optional(v.fallback(Writer, { name: '' }), { name: '' }),
});
export type Settings = v.InferOutput<typeof Settings>;
