import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { siteOf } from '@/utils/sites/site-of';
import { columnsOf } from './columns-of';
import { fieldWeights, foldedFields, OWN_WEIGHTS, type FoldedFields } from './folded-fields';
import type { IndexedNote, IndexedSpeech, IndexedTheme, SearchedWorld, SearchIndex } from './search-index';

/** Work between two looks at the clock: characters folded, and so many more for each note. About a quarter of a millisecond. */
const PIECE = 8_192;
const EACH = 32;
/** How long it takes until a note is half as new, ms. */
const HALF_LIFE = 180 * 24 * 60 * 60 * 1000;

const { around, source } = fieldWeights;
const SPEECH = [around, source];
const THEME = [around];

/**
 * Makes an index piece by piece: yields after each. Only what is new or has changed since `before` is folded, told by content: every look at the
 * database brings objects of its own.
 */
export function* indexing(world: SearchedWorld, before?: SearchIndex): Generator<void, SearchIndex> {
  let work = 0;
  const sites = new Map<string, string | null>();
  const siteAt = (url: string | undefined): string | null => {
    if (url === undefined) return null;
    let site = sites.get(url);
    if (site === undefined) sites.set(url, (site = siteOf(url)?.name ?? null));
    return site;
  };

  const themes = new Map(world.themes.map((theme) => [theme.id, indexedTheme(theme, before?.themes.get(theme.id))]));
  yield;
  const speeches = new Map<string, IndexedSpeech>();
  const speechOf = (id: string): IndexedSpeech => {
    let made = speeches.get(id);
    if (!made) {
      made = indexedSpeech(world.speeches.get(id), siteAt, before?.speeches.get(id));
      speeches.set(id, made);
      work += made.fields.text.length;
    }
    return made;
  };
  const notes: IndexedNote[] = [];
  const byId = new Map<string, IndexedNote>();
  for (const note of world.notes) {
    const was = before?.byId.get(note.id);
    const made = indexedNote(note, speechOf(note.speechId), themes, siteAt, was);
    notes.push(made);
    byId.set(note.id, made);
    work += EACH + (made.own === was?.own ? 0 : made.own.text.length);
    if (work < PIECE) continue;
    work = 0;
    yield;
  }
  notes.sort(newestFirst);
  yield;
  const newest = notes[0]?.note.created ?? 0;
  const recency = new Float64Array(notes.length);
  for (let i = 0; i < notes.length; i++) recency[i] = 2 ** ((notes[i]!.note.created - newest) / HALF_LIFE);
  yield;
  const columns = yield* columnsOf(notes);
  return { notes, recency, columns, byId, speeches, themes };
}

function indexedNote(
  note: Note,
  speech: IndexedSpeech,
  themes: ReadonlyMap<string, IndexedTheme>,
  siteAt: (url: string | undefined) => string | null,
  before: IndexedNote | undefined,
): IndexedNote {
  const under: IndexedTheme[] = [];
  for (const { id } of note.themes) {
    const theme = themes.get(id);
    if (theme && !under.includes(theme)) under.push(theme);
  }
  const site = siteAt(note.url ?? speech.speech?.urls[0]);
  // Its own site is the speech's as well, unless that is gone.
  const orphaned = speech.speech === undefined;
  const isSame =
    before !== undefined && sameWords(before.note, note) && (before.speech.speech === undefined) === orphaned;
  const own: FoldedFields = isSame
    ? before.own
    : foldedFields(OWN_WEIGHTS, [
        [note.quote],
        [note.thought],
        [note.application],
        note.section,
        orphaned ? [site ?? undefined] : [],
      ]);
  return { note, own, speech, themes: under, site };
}

function sameWords(a: Note, b: Note): boolean {
  return (
    a === b ||
    (a.quote === b.quote &&
      a.thought === b.thought &&
      a.application === b.application &&
      a.url === b.url &&
      same(a.section, b.section))
  );
}

function indexedSpeech(
  speech: Speech | undefined,
  siteAt: (url: string | undefined) => string | null,
  before: IndexedSpeech | undefined,
): IndexedSpeech {
  const was = before?.speech;
  if (before && (was === speech || (was && speech && sameFacts(was, speech))))
    return was === speech ? before : { ...before, speech };
  const { title, preTitle, subtitle, speaker, occasion, publication, urls = [], date, publishedOn } = speech ?? {};
  const hosts = [...new Set(urls.map(siteAt))].map((site) => site ?? undefined);
  return {
    speech,
    fields: foldedFields(SPEECH, [
      [title, preTitle, subtitle, speaker, occasion],
      [publication, ...hosts],
    ]),
    speaker: speaker?.trim() || null,
    day: date ?? publishedOn ?? null,
  };
}

function sameFacts(a: Speech, b: Speech): boolean {
  return (
    a.title === b.title &&
    a.preTitle === b.preTitle &&
    a.subtitle === b.subtitle &&
    a.speaker === b.speaker &&
    a.occasion === b.occasion &&
    a.publication === b.publication &&
    a.date === b.date &&
    a.publishedOn === b.publishedOn &&
    same(a.urls, b.urls)
  );
}

function indexedTheme(theme: Theme, before: IndexedTheme | undefined): IndexedTheme {
  const { zh, en } = theme.name;
  const isSame = before?.theme.name.zh === zh && before?.theme.name.en === en;
  return { theme, fields: before && isSame ? before.fields : foldedFields(THEME, [[zh, en]]) };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

function newestFirst({ note: a }: IndexedNote, { note: b }: IndexedNote): number {
  return b.created - a.created || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
