import type { Note } from '@/utils/model/note';
import type { LogRow, NotebookDb } from './db';
import { inThemeOrder } from './live-themes';
import type { NotesNow } from './follow-notes';
import type { Notebook } from './open-notebook';
import { withoutClocks } from './without-clocks';

/**
 * All notes without their words, as they were after the action `at`: what counting, sorting and putting them under themes and dates needs, in columns, a twentieth of
 * the rows. `theme[themeFrom[i]]` up to `theme[themeFrom[i + 1]]` are those of the note at `i`; numbers are places in the lists. NaN in `deleted`: not in the trash.
 */
type Columns = {
  at: string;
  /** Parted by spaces. */
  ids: string;
  speeches: string[];
  themes: string[];
  speech: Uint32Array;
  theme: Uint32Array;
  themeFrom: Uint32Array;
  paragraph: Int32Array;
  start: Float64Array;
  created: Float64Array;
  deleted: Float64Array;
};
type Kept = { version: number; columns: Columns };
/** Beside it, so that its age is told without reading all of it. */
type KeptAt = { version: number; at: string };

const KEY = 'outline';
const KEY_AT = 'outline-at';
/** To be raised when other things are kept: what was kept before is then no longer read. */
const VERSION = 1;
/** Notes from which on it is worth its while: fewer are read as soon. */
const LEAST = 2_000;
/** Actions after which it is kept anew: it is a megabyte for each 20,000 notes. */
const FAR = 50;
/** Notes looked at between two turns of the page: a few ms. */
const PIECE = 4_096;
/** Changed notes beyond which reading them takes as long as reading all; it is kept anew long before. */
const MANY = 2_000;

/**
 * The notebook as it is now, its notes without their words, but for those that `first` names and those changed lately: these are whole. What is not has an empty quote,
 * which no note has. In a tenth of the time that reading all takes. undefined: nothing was kept, or too much has been done since, or `first` names none.
 */
export async function readOutline(
  { db }: Notebook,
  first: (now: NotesNow) => readonly string[],
): Promise<NotesNow | undefined> {
  return db.transaction('r', [db.meta, db.log, db.notes, db.speeches, db.themes], async () => {
    const columns = await kept(db);
    if (!columns) return undefined;
    const { at } = columns;
    // The last action taken in is no longer there: nobody knows what was cut off with it.
    if (at !== '' && (await db.log.get(at)) === undefined) return undefined;
    const [log, speeches, themes] = await Promise.all([
      db.log.where('clock').above(at).toArray(),
      db.speeches.toArray(),
      db.themes.toArray(),
    ]);
    const changed = changedNotes(log);
    if (changed.size > MANY) return undefined;
    const notes = outlined(columns, changed);
    for (const row of await db.notes.bulkGet([...changed])) if (row) notes.push(withoutClocks(row));
    const live = notes.filter(({ deleted }) => deleted === undefined);
    const quoted = new Set(live.map(({ speechId }) => speechId));
    const now: NotesNow = {
      notes: live,
      trashed: notes.filter(({ deleted }) => deleted !== undefined),
      speeches: new Map(
        speeches
          .filter(({ id, deleted }) => deleted === undefined || quoted.has(id))
          .map((row) => [row.id, withoutClocks(row)]),
      ),
      themes: themes
        .filter(({ deleted }) => deleted === undefined)
        .sort(inThemeOrder)
        .map((row) => withoutClocks(row)),
    };
    const ids = first(now);
    if (ids.length === 0) return undefined;
    const whole = new Map<string, Note>();
    for (const row of await db.notes.bulkGet([...ids])) if (row) whole.set(row.id, withoutClocks(row));
    return { ...now, notes: live.map((note) => whole.get(note.id) ?? note) };
  });
}

/** Whether a note is one of an outline, of which the words are still to be read. */
export const isOutlined = ({ quote }: Pick<Note, 'quote'>): boolean => quote === '';

/**
 * Keeps an outline of the notes for the next time the notebook is opened, where there are many and what was kept is far behind. It is at hand only for reading: what can't
 * be kept now is kept the next time.
 * @param at the clock of the last action they are after
 */
export async function keepOutline({ db, health }: Notebook, { notes, trashed }: NotesNow, at: string): Promise<void> {
  const { stale, newer } = health.get();
  if (stale || newer !== null) return;
  const before = (await db.meta.get(KEY_AT))?.value as KeptAt | undefined;
  if (notes.length < LEAST) {
    if (before) await db.meta.bulkDelete([KEY, KEY_AT]);
    return;
  }
  if (before?.version === VERSION && before.at !== '' && (await db.log.get(before.at))) {
    const since = await db.log.where('clock').above(before.at).toArray();
    if (since.length <= FAR && changedNotes(since).size <= MANY / 2) return;
  }
  const columns = await columnsOf([...notes, ...trashed], at);
  await db.meta.bulkPut([
    { key: KEY, value: { version: VERSION, columns } satisfies Kept },
    { key: KEY_AT, value: { version: VERSION, at } satisfies KeptAt },
  ]);
}

async function kept(db: NotebookDb): Promise<Columns | undefined> {
  const found = (await db.meta.get(KEY))?.value as Kept | undefined;
  return found?.version === VERSION ? found.columns : undefined;
}

function changedNotes(log: readonly LogRow[]): Set<string> {
  const changed = new Set<string>();
  for (const { operations } of log) for (const { table, id } of operations) if (table === 'notes') changed.add(id);
  return changed;
}

/** In slices: fifty thousand take longer than a frame. */
async function columnsOf(notes: readonly Note[], at: string): Promise<Columns> {
  const [speeches, themes] = [new Map<string, number>(), new Map<string, number>()];
  const numberOf = (known: Map<string, number>, id: string): number => {
    const number = known.get(id) ?? known.size;
    known.set(id, number);
    return number;
  };
  const ids: string[] = [];
  const theme: number[] = [];
  const themeFrom = new Uint32Array(notes.length + 1);
  const speech = new Uint32Array(notes.length);
  const paragraph = new Int32Array(notes.length);
  const start = new Float64Array(notes.length);
  const created = new Float64Array(notes.length);
  const deleted = new Float64Array(notes.length);
  for (const [i, note] of notes.entries()) {
    if (i % PIECE === PIECE - 1) await new Promise((later) => setTimeout(later));
    ids.push(note.id);
    for (const { id } of note.themes) theme.push(numberOf(themes, id));
    themeFrom[i + 1] = theme.length;
    speech[i] = numberOf(speeches, note.speechId);
    paragraph[i] = note.paragraph.index;
    start[i] = note.anchor.start;
    created[i] = note.created;
    deleted[i] = note.deleted ?? Number.NaN;
  }
  return {
    at,
    ids: ids.join(' '),
    speeches: [...speeches.keys()],
    themes: [...themes.keys()],
    speech,
    theme: Uint32Array.from(theme),
    themeFrom,
    paragraph,
    start,
    created,
    deleted,
  };
}

/** The notes of an outline, but for some. */
function outlined(columns: Columns, without: ReadonlySet<string>): Note[] {
  const { ids, speeches, themes, speech, theme, themeFrom, paragraph, start, created, deleted } = columns;
  const known = themes.map((id) => ({ id, by: 'reader' as const }));
  const notes: Note[] = [];
  for (const [i, id] of (ids === '' ? [] : ids.split(' ')).entries()) {
    if (without.has(id)) continue;
    const under: Note['themes'] = [];
    for (let each = themeFrom[i]!; each < themeFrom[i + 1]!; each++) under.push(known[theme[each]!]!);
    const note: Note = {
      id,
      speechId: speeches[speech[i]!]!,
      themes: under,
      paragraph: { index: paragraph[i]!, text: '' },
      anchor: { exact: '', prefix: '', suffix: '', start: start[i]! },
      quote: '',
      section: [],
      thought: '',
      application: '',
      created: created[i]!,
      changed: created[i]!,
    };
    const at = deleted[i]!;
    if (!Number.isNaN(at)) note.deleted = at;
    notes.push(note);
  }
  return notes;
}
