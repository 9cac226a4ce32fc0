import * as v from 'valibot';
import { MAX_KEYWORD, MAX_KEYWORDS, MAX_LINE } from './limits';

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_LINE));
const words = v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_KEYWORD))), v.maxLength(MAX_KEYWORDS)));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const ThemeStyle = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(10));

/** In one language or both. */
export const ThemeName = v.pipe(
  v.object({ zh: v.optional(name), en: v.optional(name) }),
  v.check(({ zh, en }) => zh !== undefined || en !== undefined, 'a theme needs a name'),
);

/** The words that bring notes to a theme, by their language. */
export const Keywords = v.object({ zh: words, en: words });

export const Theme = v.object({
  id: v.string(),
  name: ThemeName,
  style: ThemeStyle,
  keywords: Keywords,
  /** Ascending; ties by id. */
  order: v.number(),
  /** The theme it stands under, which stands under none (utils/themes/theme-tree.ts says what holds where that one is gone). */
  parent: v.optional(v.string()),
  /** Of one that came from a pack, or from a file with an id: file and theme, `zh-speech/theory`. */
  origin: v.optional(v.pipe(v.string(), v.maxLength(MAX_LINE))),
  archived: v.optional(v.boolean()),
  created: time,
  changed: time,
  deleted: v.optional(time),
});
export type Theme = v.InferOutput<typeof Theme>;
