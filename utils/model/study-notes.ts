import * as v from 'valibot';
import { MAX_DOCUMENT_BLOCKS, MAX_KEPT_WORDS, MAX_LINE, MAX_OWN_WORDS } from './limits';

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
/** Of a block: as long as what is written on a note; what the program writes names nine speeches and themes at most, and is shorter. */
const text = v.pipe(v.string(), v.maxLength(MAX_OWN_WORDS));
/** Of a note. */
const own = v.pipe(v.string(), v.maxLength(MAX_KEPT_WORDS));
const id = v.string();

/** One block of study notes. Thoughts and applications are plain paragraphs, one block each. */
export const Block = v.variant('kind', [
  /** Without its number, which follows from where it stands (utils/study-notes/heading-numbers.ts). */
  v.object({ kind: v.literal('heading'), level: v.picklist([1, 2, 3]), text, themeId: v.optional(id) }),
  v.object({ kind: v.literal('paragraph'), text, from: v.picklist(['program', 'reader']) }),
  v.object({
    kind: v.literal('quotation'),
    noteId: id,
    /** Verbatim as kept, without the quotation marks around it. */
    text,
    /** Parts left out, as [start, end) in `text`; shown as ……. */
    elided: v.array(v.tuple([v.number(), v.number()])),
    /** What stands before the quotation marks: 沈知远在《…》（2026年4月23日）中指出： */
    leadIn: text,
  }),
  v.object({ kind: v.literal('thought'), noteId: id, text: own }),
  v.object({ kind: v.literal('application'), noteId: id, text: own }),
  /** A visible place where the writer's own words are due; never filled by the program. */
  v.object({ kind: v.literal('prompt'), about: text, noteId: v.optional(id) }),
  v.object({ kind: v.literal('list'), items: v.array(text) }),
  /**
   * On the nearest block before it that is no footnote. `at`: behind which UTF-16 offset of that block's text its mark stands; at the end without it, and always in
   * what has no text of its own to stand in (quotations, lists, headings, prompts). Its number follows from where it stands (utils/study-notes/footnotes-of.ts).
   */
  v.object({
    kind: v.literal('footnote'),
    text,
    at: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  }),
]);
export type Block = v.InferOutput<typeof Block>;

export const Writer = v.object({ name: line, unit: v.optional(line) });
export type Writer = v.InferOutput<typeof Writer>;

/**
 * A note as it was when it was put into the document, or when the writer last said that the document is right as it is: what it says differently now is shown there
 * (utils/study-notes/changed-notes.ts).
 */
export const NoteLink = v.object({ noteId: id, quote: text, thought: own, application: own, themes: v.array(id) });
export type NoteLink = v.InferOutput<typeof NoteLink>;

/** What a draft was composed from, and as what: composed again, what the writer has changed since is told by it. */
export const Composed = v.object({
  /** Chosen themes, in order; the notes of one or several speeches; or those kept from one day to another, both included. */
  choice: v.variant('by', [
    v.object({ by: v.literal('themes'), themeIds: v.array(id) }),
    v.object({ by: v.literal('speeches'), speechIds: v.array(id) }),
    v.object({
      by: v.literal('dates'),
      from: v.pipe(v.string(), v.isoDate()),
      to: v.pipe(v.string(), v.isoDate()),
    }),
  ]),
  order: v.picklist(['reading', 'date']),
  occasion: v.optional(line),
  /** The title that was made for it; '' where the writer gave one. */
  title: line,
  blocks: v.pipe(v.array(Block), v.maxLength(MAX_DOCUMENT_BLOCKS)),
});
export type Composed = v.InferOutput<typeof Composed>;

/** A document to be handed in: a format-free list of blocks. Screen and files are made from the same one, so they cannot disagree. */
export const StudyNotes = v.object({
  version: v.literal(1),
  id,
  title: line,
  templateId: line,
  /** Language of what the program writes around the quotations. */
  lang: v.picklist(['zh-CN', 'en']),
  /** Day on the document, `2026-04-24`. */
  date: v.pipe(v.string(), v.isoDate()),
  writer: v.optional(Writer),
  /** Whether name and date stand at the end, as the template said when it was composed: what was written stays as it is when its template is changed or goes. */
  signed: v.optional(v.boolean()),
  blocks: v.pipe(v.array(Block), v.maxLength(MAX_DOCUMENT_BLOCKS)),
  links: v.optional(v.array(NoteLink)),
  composed: v.optional(Composed),
  /** Findings the writer has looked at and lets stand, by `findingKey`. */
  settled: v.optional(v.array(line)),
  created: v.number(),
  changed: v.number(),
  deleted: v.optional(v.number()),
});
export type StudyNotes = v.InferOutput<typeof StudyNotes>;
