import * as v from 'valibot';
import { Article } from './article';
import {
  MAX_APART,
  MAX_HASHES,
  MAX_LINE,
  MAX_OUTLINE,
  MAX_KEPT_WORDS,
  MAX_PAGES,
  MAX_SPEECH_TEXT,
  MAX_URLS,
} from './limits';
import { OutlineItem } from './outline-item';
import { Pager } from './pager';
import { Url } from './url';

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
/** A calendar day, `2025-04-28`. */
const day = v.pipe(v.string(), v.isoDate());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** 32-bit hashes of the folded text's shingles, ascending; see `utils/speeches/identify.ts`. */
export const Fingerprint = v.object({
  hashes: v.pipe(
    v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffffffff))),
    v.maxLength(MAX_HASHES),
    v.check((all) => all.every((hash, index) => index === 0 || hash > all[index - 1]!), 'hashes that do not ascend'),
  ),
  /** How many different shingles the text had. */
  shingles: count,
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
export const SpeechDraft = v.object({
  ...facts,
  /** For a page of an article that is split into several. */
  pager: v.optional(Pager),
  /** What the page says its address should be; of the same site (`utils/speeches/canonical-address.ts`). */
  canonical: v.optional(Url),
});
export type SpeechDraft = v.InferOutput<typeof SpeechDraft>;

export const Speech = v.object({
  id: v.string(),
  ...facts,
  /** The title as the page gave it when the speech was kept: what it is known by elsewhere. `title` is the reader's to correct. */
  pageTitle: line,
  /**
   * For a text that was put together from the pages of a split article: of which pages, in their order, and how many paragraphs are of each; all of one
   * article, since two sites part a speech at other places. `first`: the address of that article's first page; where it wasn't written down, the
   * first of `urls`. None where the text comes from one page alone.
   */
  parts: v.optional(
    v.pipe(
      v.array(v.object({ page: Pager.entries.page, paragraphs: count, first: v.optional(Url) })),
      v.maxLength(MAX_PAGES),
    ),
  ),
  /** Addresses it was read at (`cleanAddress`), the first one first; of a split article that of its first page, read or not, before the others. */
  urls: v.pipe(v.array(Url), v.minLength(1), v.maxLength(MAX_URLS)),
  /** The text itself, where the reader opened it as a file: read at `read:/<id>`. */
  article: v.optional(Article),
  /** Speeches of which the reader has said that they are others: ids. Never taken for this one by their text. */
  apart: v.optional(v.pipe(v.array(v.string()), v.maxLength(MAX_APART))),
  /** The reader's thought about the whole speech. */
  thought: v.pipe(v.string(), v.maxLength(MAX_KEPT_WORDS)),
  created: time,
  changed: time,
  deleted: v.optional(time),
});
export type Speech = v.InferOutput<typeof Speech>;
