import * as v from 'valibot';
import { Article } from './article';
import { MAX_LINE, MAX_OUTLINE, MAX_OWN_WORDS, MAX_SPEECH_TEXT, MAX_URL, MAX_URLS } from './limits';
import { OutlineItem } from './outline-item';

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
/** A calendar day, `2025-04-28`. */
const day = v.pipe(v.string(), v.isoDate());
/** Address key of a page (`addressKey`), or of a text that was opened here (`articleAddress`). */
const Url = v.pipe(v.string(), v.maxLength(MAX_URL), v.regex(/^(?:https?:\/\/|file:\/\/|read:\/[0-9a-z]{8,40}$)/));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** 32-bit hashes of the folded text's shingles, ascending; see `utils/speeches/identify.ts`. */
export const Fingerprint = v.object({
  hashes: v.pipe(v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffffffff))), v.maxLength(256)),
  /** How many different shingles the text had. */
  shingles: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
export type Fingerprint = v.InferOutput<typeof Fingerprint>;

/** Where a fact was found: 'site', 'meta', 'json-ld', 'text', 'address', 'title', 'reader'. `guessed` asks the reader to look. */
export const Evidence = v.object({
  from: v.picklist(['site', 'meta', 'json-ld', 'text', 'address', 'title', 'reader']),
  guessed: v.optional(v.boolean()),
});
export type Evidence = v.InferOutput<typeof Evidence>;

const facts = {
  title: line,
  /** What stands above the title, and below it without its dashes. */
  preTitle: v.optional(line),
  subtitle: v.optional(line),
  speaker: v.optional(line),
  /** Day the speech was given. */
  date: v.optional(day),
  occasion: v.optional(line),
  publication: v.optional(line),
  publishedOn: v.optional(day),
  lang: v.pipe(v.string(), v.maxLength(35)),
  outline: v.pipe(v.array(OutlineItem), v.maxLength(MAX_OUTLINE)),
  /** Kept text, in reading order. */
  paragraphs: v.pipe(
    v.array(v.string()),
    v.check(
      (all) => all.reduce((sum, text) => sum + text.length, 0) <= MAX_SPEECH_TEXT,
      'more text than is kept of one speech',
    ),
  ),
  fingerprint: Fingerprint,
  /** Where each fact was found. */
  evidence: v.record(
    v.picklist(['title', 'preTitle', 'subtitle', 'speaker', 'date', 'occasion', 'publication', 'publishedOn']),
    v.optional(Evidence),
  ),
};

/** What a page tells of the speech it holds, before anything is kept from it. */
export const SpeechDraft = v.object(facts);
export type SpeechDraft = v.InferOutput<typeof SpeechDraft>;

export const Speech = v.object({
  id: v.string(),
  ...facts,
  /** The title as the page gave it when the speech was kept: what it is known by elsewhere. `title` is the reader's to correct. */
  pageTitle: line,
  /** Address keys it was read at (`addressKey`), the first one first. */
  urls: v.pipe(v.array(Url), v.minLength(1), v.maxLength(MAX_URLS)),
  /** The text itself, where the reader opened it as a file: read at `read:/<id>`. */
  article: v.optional(Article),
  /** The reader's thought about the whole speech. */
  thought: v.pipe(v.string(), v.maxLength(MAX_OWN_WORDS)),
  created: time,
  changed: time,
  deleted: v.optional(time),
});
export type Speech = v.InferOutput<typeof Speech>;
