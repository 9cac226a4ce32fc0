import * as v from 'valibot';
import {
  MAX_DEPTH,
  MAX_KEPT_WORDS,
  MAX_LINE,
  MAX_OWN_WORDS,
  MAX_QUOTE,
  MAX_REFUSED,
  MAX_SPEECH_TEXT,
  MAX_THEMES,
} from './limits';
import { QuoteAnchor } from './quote-anchor';
import { Review } from './review';
import { Url } from './url';

const id = v.pipe(v.string(), v.regex(/^[0-9a-z]{8,40}$/));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const NoteTheme = v.object({ id: v.string(), by: v.picklist(['reader', 'suggested']) });
export type NoteTheme = v.InferOutput<typeof NoteTheme>;

const content = {
  id,
  anchor: QuoteAnchor,
  /** The passage as it will be quoted: paragraphs parted by one line feed, white space at the ends removed. */
  quote: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_QUOTE)),
  /** The paragraph the passage begins in: what is needed to understand it once the page is gone. `index` −1: not in the speech's text. */
  paragraph: v.object({
    index: v.pipe(v.number(), v.safeInteger(), v.minValue(-1)),
    text: v.pipe(v.string(), v.maxLength(MAX_SPEECH_TEXT)),
  }),
  /** Labels of the outline items above it, outermost first. */
  section: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_LINE))), v.maxLength(MAX_DEPTH)),
  themes: v.pipe(v.array(NoteTheme), v.maxLength(MAX_THEMES)),
  /** 感悟: the reader's own words on it. */
  thought: v.pipe(v.string(), v.maxLength(MAX_OWN_WORDS)),
  /** 应用: how the reader will use it. */
  application: v.pipe(v.string(), v.maxLength(MAX_OWN_WORDS)),
};

/** What a page sends of a passage that is to be a note's from now on. */
export const NotePlace = v.object({
  anchor: content.anchor,
  quote: content.quote,
  paragraph: content.paragraph,
  section: content.section,
});
/** Where a note's passage is, and how it reads there. One thing in four fields: changed together, and taken back together. */
export type NotePlace = v.InferOutput<typeof NotePlace>;

/** What a page sends to be kept. */
export const NoteDraft = v.object(content);
export type NoteDraft = v.InferOutput<typeof NoteDraft>;

/** Which of the reader's own words on a note: 感悟, or 应用. */
export const OwnField = v.picklist(['thought', 'application']);
export type OwnField = v.InferOutput<typeof OwnField>;

/** Longer than a page may send: of several windows. */
const keptWords = v.pipe(v.string(), v.maxLength(MAX_KEPT_WORDS));

export const Note = v.object({
  ...content,
  thought: keptWords,
  application: keptWords,
  speechId: v.string(),
  /** The address it was kept at, one of its speech's. None for notes of the first schema: the first address of the speech. */
  url: v.optional(Url),
  /** Words of a page of which the reader said that they are not this passage: never again drawn for it. Oldest first. */
  refused: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_QUOTE))), v.maxLength(MAX_REFUSED))),
  /** Themes of which the reader said that they are not this note's, by their ids: never again suggested for it. Oldest first. */
  refusedThemes: v.optional(v.pipe(v.array(v.string()), v.maxLength(MAX_REFUSED))),
  /** How it comes back to be remembered. */
  review: v.optional(Review),
  created: time,
  changed: time,
  /** When it was put in the trash. */
  deleted: v.optional(time),
});
export type Note = v.InferOutput<typeof Note>;
