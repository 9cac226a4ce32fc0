import * as v from 'valibot';
import { MAX_FILE_THEMES, MAX_LINE } from './limits';
import { Keywords, ThemeName, ThemeStyle } from './theme';

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_LINE));
/** Ids of packs; no stroke, since that parts file and theme in `origin`. */
const FileId = v.pipe(v.string(), v.regex(/^[0-9a-z][0-9a-z_-]{0,59}$/i));
const ThemeId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const FileTheme = v.object({
  /** Names it within the file. */
  id: ThemeId,
  name: ThemeName,
  /** None: whichever is used least where it is added. */
  style: v.optional(ThemeStyle),
  keywords: Keywords,
  /** Id in the file, of a theme without parent. */
  parent: v.optional(ThemeId),
  archived: v.optional(v.boolean()),
});

/** Themes as a file: the packs, and what is exported and imported. `dated`: the years it speaks of, for themes that pass. */
export const ThemeFile = v.object({
  version: v.literal(1),
  id: v.optional(FileId),
  lang: v.optional(line),
  name: v.optional(ThemeName),
  dated: v.optional(line),
  themes: v.pipe(v.array(FileTheme), v.minLength(1), v.maxLength(MAX_FILE_THEMES)),
});
export type ThemeFile = v.InferOutput<typeof ThemeFile>;

/** Why a theme file is refused; each has words of its own (i18n/theme-texts.ts). */
export type ThemeFileReason =
  | 'too-big'
  | 'not-json'
  | 'no-themes'
  | 'newer'
  | 'too-many'
  | 'no-id'
  | 'no-name'
  | 'duplicate-id'
  | 'unknown-parent'
  | 'nested-parent'
  | 'cyclic-parent';

/**
 * What was mended in a theme file: colours there are not, keywords beyond what a theme has, keywords that can't be any (`n`: how many), names cut or left
 * out, other facts that were no facts and were left out. `theme`: of which, as the reader knows it; none: of the file itself.
 */
export type Mending = {
  kind: 'style' | 'keywords-cut' | 'keywords-dropped' | 'name' | 'fact';
  theme?: string;
  n?: number;
};
