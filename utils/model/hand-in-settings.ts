import * as v from 'valibot';
import { CustomLayouts } from './custom-layout';

/**
 * How documents are handed in. `preset`: in which layout (`auto`: 公文 for Chinese documents, the plain one for English). `custom`: the reader’s own layouts. `sources`: how the sources of quotations
 * are told besides in the text. Apart from `Settings`, which every page's script carries.
 */
export const HandInSettings = v.object({
  preset: v.optional(v.fallback(v.picklist(['auto', 'official', 'homework', 'english', 'custom']), 'auto'), 'auto'),
  custom: v.optional(v.fallback(CustomLayouts, {}), {}),
  sources: v.optional(v.fallback(v.picklist(['none', 'footnotes', 'references']), 'none'), 'none'),
});
export type HandInSettings = v.InferOutput<typeof HandInSettings>;
