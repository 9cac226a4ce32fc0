import * as v from 'valibot';
import { ANNOTATION_NAMES } from '@/utils/model/annotation-names';
import {
  CONTEXT,
  MAX_DEPTH,
  MAX_KEPT_WORDS,
  MAX_LINE,
  MAX_QUOTE,
  MAX_SPEECH_TEXT,
  MAX_THEMES,
} from '@/utils/model/limits';
import type { NoteDraft } from '@/utils/model/note';
import { Url } from '@/utils/model/url';
import { Refused } from './refused';

/** A passage that a file tells of, not yet a note: its themes are told by their names, its speech by what is known of it. */
export type ReadNote = Omit<NoteDraft, 'id' | 'themes'> & {
  /** Of one that was a note of ours. */
  id?: string;
  themes: string[];
  url?: string;
  speech?: { title?: string; speaker?: string; date?: string };
  created?: number;
  changed?: number;
};

/** Why a record was left out: it is no annotation, has no passage that can be found again, an address that is none, a time that is none, or words that are none or too many. */
export type RejectedRecord = { index: number; why: 'kind' | 'passage' | 'address' | 'time' | 'words' };

/** Largest file that is read, in UTF-16 units. */
const MAX_ANNOTATIONS_FILE = 200 * 1024 * 1024;
/** Most bodies, selectors and targets of one annotation; more are no honest file's. */
const MAX_PARTS = 100;
/** Longest context another program keeps; of it only what we keep is taken. */
const MAX_FOREIGN_CONTEXT = 10_000;
const NOTE_ID = /^[0-9a-z]{8,40}$/;

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const TextQuote = v.object({
  exact: v.pipe(text(MAX_QUOTE), v.minLength(1)),
  prefix: v.optional(text(MAX_FOREIGN_CONTEXT), ''),
  suffix: v.optional(text(MAX_FOREIGN_CONTEXT), ''),
});
const TextPosition = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'ends before it begins'),
);
const Counts = v.object({
  'zhaji:occurrences': v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  'zhaji:textLength': v.optional(offset),
});
const SpeechFacts = v.object({
  'dc:title': v.optional(text(MAX_LINE)),
  'dc:creator': v.optional(text(MAX_LINE)),
  'dc:date': v.optional(v.pipe(v.string(), v.isoDate())),
});
const Words = v.object({
  'zhaji:quote': v.optional(v.pipe(text(MAX_QUOTE), v.minLength(1))),
  'zhaji:section': v.optional(v.pipe(v.array(text(MAX_LINE)), v.maxLength(MAX_DEPTH)), []),
  'zhaji:paragraph': v.optional(
    v.object({
      'zhaji:index': v.pipe(v.number(), v.safeInteger(), v.minValue(-1)),
      'zhaji:text': text(MAX_SPEECH_TEXT),
    }),
  ),
});
const Body = v.object({
  value: text(MAX_KEPT_WORDS),
  purpose: v.optional(v.union([text(MAX_LINE), v.pipe(v.array(text(MAX_LINE)), v.maxLength(MAX_PARTS))])),
  'zhaji:field': v.optional(text(MAX_LINE)),
});
/** As xsd:dateTime has it, in years of four digits; without an offset it is UTC. */
const Time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?$/),
  v.transform((time) => Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(time) ? time : `${time}Z`)),
  v.safeInteger(),
  v.minValue(0),
);
const Times = v.object({ created: v.optional(Time), modified: v.optional(Time) });

/** A record that can't be taken, and why. */
class Rejected extends Error {
  constructor(readonly why: RejectedRecord['why']) {
    super(why);
  }
}

/**
 * Reads a file of W3C Web Annotations: a collection with its first page inside, a page, a list, or a single annotation; ours, and those of other programs that mark passages by
 * their words. Each record stands or falls by itself. Fields are taken one by one; what isn't known is left out. Where a passage has no position it begins at 0.
 * @throws Refused when the file as a whole is none
 */
export function readAnnotations(file: string): { notes: ReadNote[]; rejected: RejectedRecord[] } {
  const notes: ReadNote[] = [];
  const rejected: RejectedRecord[] = [];
  for (const [index, record] of recordsOf(file).entries()) {
    try {
      notes.push(readRecord(record));
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      rejected.push({ index, why: error.why });
    }
  }
  return { notes, rejected };
}

function recordsOf(file: string): unknown[] {
  if (file.length > MAX_ANNOTATIONS_FILE) throw new Refused('too-big', `${file.length} units`);
  if (file.trim() === '') throw new Refused('empty', 'no words');
  let parsed: unknown;
  try {
    parsed = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    // Cut off, nested deeper than the engine reads, or something else altogether.
    throw new Refused('damaged', 'no JSON');
  }
  const inside = [own(parsed, 'items'), own(own(parsed, 'first'), 'items'), parsed].find(Array.isArray);
  if (inside) return inside as unknown[];
  if (isOf(parsed, 'Annotation')) return [parsed];
  throw new Refused('other-format', 'no annotations');
}

function readRecord(record: unknown): ReadNote {
  if (!isOf(record, 'Annotation')) throw new Rejected('kind');
  const [target] = listOf(own(record, 'target'), 'passage');
  const selectors = listOf(own(target, 'selector'), 'passage');
  const quote = take(
    TextQuote,
    selectors.find((each) => isOf(each, 'TextQuoteSelector')),
    'passage',
  );
  const given = selectors.find((each) => isOf(each, 'TextPositionSelector'));
  const position = given === undefined ? undefined : take(TextPosition, given, 'passage');
  const counts = take(Counts, target, 'passage');
  const words = take(Words, record, 'words');
  const facts = own(target, 'zhaji:speech');
  const { created, modified } = take(Times, record, 'time');
  const url = addressOf(own(target, 'source'));
  const id = idOf(own(record, 'id'));
  return {
    ...(id !== undefined && { id }),
    quote: words['zhaji:quote'] ?? quote.exact,
    anchor: {
      exact: quote.exact,
      prefix: quote.prefix.slice(-CONTEXT),
      suffix: quote.suffix.slice(0, CONTEXT),
      start: position?.start ?? 0,
      ...(counts['zhaji:occurrences'] !== undefined && { occurrences: counts['zhaji:occurrences'] }),
      ...(counts['zhaji:textLength'] !== undefined && { textLength: counts['zhaji:textLength'] }),
    },
    paragraph: {
      index: words['zhaji:paragraph']?.['zhaji:index'] ?? -1,
      text: words['zhaji:paragraph']?.['zhaji:text'] ?? quote.exact,
    },
    section: words['zhaji:section'],
    ...bodiesOf(own(record, 'body')),
    ...(url !== undefined && { url }),
    ...(facts !== undefined && { speech: speechOf(facts) }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { changed: modified }),
  };
}

function speechOf(facts: unknown): ReadNote['speech'] {
  const { 'dc:title': title, 'dc:creator': speaker, 'dc:date': date } = take(SpeechFacts, facts, 'words');
  return {
    ...(title !== undefined && { title }),
    ...(speaker !== undefined && { speaker }),
    ...(date !== undefined && { date }),
  };
}

/** The reader's own words and the names of themes. Several comments become paragraphs of one. */
function bodiesOf(body: unknown): Pick<ReadNote, 'thought' | 'application' | 'themes'> {
  const thought: string[] = [];
  const application: string[] = [];
  const themes = new Set<string>();
  for (const each of body === undefined ? [] : listOf(body, 'words')) {
    // A body may be elsewhere, or a picture: nothing that is read here.
    if (!isOf(each, 'TextualBody')) continue;
    const { value, purpose, 'zhaji:field': field } = take(Body, each, 'words');
    if ([purpose].flat().includes('tagging')) themes.add(value);
    else if (field === 'application') application.push(value);
    else thought.push(value);
  }
  const read = { thought: thought.join('\n'), application: application.join('\n'), themes: [...themes] };
  const isTooMuch =
    read.thought.length > MAX_KEPT_WORDS ||
    read.application.length > MAX_KEPT_WORDS ||
    themes.size > MAX_THEMES ||
    read.themes.some((name) => name.trim() === '' || name.length > MAX_LINE);
  if (isTooMuch) throw new Rejected('words');
  return read;
}

/** The address of the page: of the web, or none where a speech of ours was read elsewhere. */
function addressOf(source: unknown): string | undefined {
  const address = typeof source === 'object' ? own(source, 'id') : source;
  if (address === undefined) return undefined;
  if (typeof address === 'string' && address.startsWith(ANNOTATION_NAMES.speech)) return undefined;
  const url = take(Url, address, 'address');
  const parsed = /^https?:/.test(url) ? URL.parse(url) : null;
  if (!parsed || parsed.username !== '' || parsed.password !== '') throw new Rejected('address');
  return url;
}

function idOf(id: unknown): string | undefined {
  if (typeof id !== 'string' || !id.startsWith(ANNOTATION_NAMES.note)) return undefined;
  const bare = id.slice(ANNOTATION_NAMES.note.length);
  return NOTE_ID.test(bare) ? bare : undefined;
}

/** JSON-LD says one thing or a list of them. */
function listOf(value: unknown, why: RejectedRecord['why']): unknown[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > MAX_PARTS) throw new Rejected(why);
  return list;
}

function take<T>(schema: v.GenericSchema<unknown, T>, value: unknown, why: RejectedRecord['why']): T {
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) throw new Rejected(why);
  return parsed.output;
}

/** A value's own part: what every object inherits is nothing a file said. */
function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function isOf(value: unknown, type: string): boolean {
  const given = own(value, 'type');
  return given === type || (Array.isArray(given) && given.length <= MAX_PARTS && given.includes(type));
}
