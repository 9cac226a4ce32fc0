import * as v from 'valibot';
import { MAX_LINE, MAX_SECTIONS } from './limits';
import { Locale } from './locale';

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000));
/** Least and most, 字数 or words by the template's language. */
const LengthRange = v.pipe(
  v.tuple([count, count]),
  v.check(([least, most]) => least <= most, 'the least length is not above the most'),
);

/**
 * What a section's words come from. `opening`: one factual sentence on what was studied. `sources`: the speeches as a list. `overall`: the reader's
 * thoughts on the whole speeches. `themes`: a part per chosen theme, quotations with the thoughts on them. `quotations`: the same without thoughts,
 * 摘录. `own`: the writer's own words are due. `applications`: how the reader will use it, gathered from all notes. `text`: a fixed sentence of the genre.
 */
export const SectionKind = v.picklist([
  'opening',
  'sources',
  'overall',
  'themes',
  'quotations',
  'own',
  'applications',
  'text',
]);
export type SectionKind = v.InferOutput<typeof SectionKind>;

/** One section of a template. */
export const TemplateSection = v.object({
  /** Heading without its number; empty: the section has none (an opening, a closing). */
  heading: line,
  /** Other headings units give the same section; offered where it is written. */
  aliases: v.pipe(v.array(line), v.maxLength(MAX_SECTIONS)),
  kind: SectionKind,
  /** What the prompt asks for where own words are missing, or (kind `text`) the sentence itself. Not used by `opening` and `sources`. */
  text: line,
  /** Part of the whole length, 0…1. Information, never a gate. */
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Common length of the section; without it that of the whole times `share`. */
  length: v.optional(LengthRange),
});
export type TemplateSection = v.InferOutput<typeof TemplateSection>;

/** How one genre of study notes is built. */
export const Template = v.object({
  id: line,
  name: v.pipe(line, v.trim(), v.minLength(1)),
  lang: Locale,
  /** Common length. Information, never a gate. */
  length: LengthRange,
  /** Titles to begin with, by what is known: `{speech}` is the only speech, `{themes}` the chosen themes. */
  titles: v.object({ speech: line, themes: line, plain: line }),
  /** 各位领导、同志们： before the opening, or ''. Ends with a colon. */
  salutation: line,
  /** Whether name and date stand at the end. */
  signed: v.boolean(),
  /** `numbered`: a theme is a level-1 heading 一、二、三、. `nested`: themes are （一）（二） under the section's own numbered heading. */
  themeLevel: v.picklist(['numbered', 'nested']),
  sections: v.pipe(v.array(TemplateSection), v.minLength(1), v.maxLength(MAX_SECTIONS)),
});
export type Template = v.InferOutput<typeof Template>;

/** A template of the reader's own. */
export const OwnTemplate = v.object({
  ...Template.entries,
  created: time,
  changed: time,
  deleted: v.optional(time),
});
export type OwnTemplate = v.InferOutput<typeof OwnTemplate>;
