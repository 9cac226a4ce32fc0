import type { Theme } from '@/utils/model/theme';
import type { Learned, LearnedCounts } from '@/utils/themes/learned';
import type { LogRow, NotebookDb } from './db';
import type { Notebook } from './open-notebook';
import type { NoteRow } from './row';
import { sameValue } from './same-value';

/** A note as something to learn from. */
type Passage = { quote: string; paragraph: string; section: readonly string[] };
type Choice = Passage & { themes: readonly string[]; said: string | undefined };

/** What learning needs of utils/themes. Handed in: the background takes part in this without that code in it. */
export type Teaching = {
  noCounts: () => LearnedCounts;
  learn: (learned: Learned, choice: Choice, by: 1 | -1) => void;
  /** Makes what says which theme's words speak loudest in a passage. */
  prepareThemes: (themes: Theme[]) => { said: (passage: Passage) => string | undefined };
};

/** Of a note what is learned from; undefined: nothing is, as it is in the trash or not there yet. */
type Taught = Pick<NoteRow, 'quote' | 'paragraph' | 'section' | 'themes'> | undefined;
/** What the notebook says at one moment. */
type Now = { at: string; themes: Theme[] };

type Kept = { version: number; at: string; learned: Learned };

const KEY = 'learned';
/** To be raised when other things are learned of a note, or told apart otherwise: what was kept before is then learned anew. */
const VERSION = 2;
/** Actions that teach nothing after which it is written down that they were looked through: the row is a megabyte. */
const FAR = 50;
/** Fields of a note that are learned from, or say whether it is. */
const TAUGHT = ['themes', 'deleted', 'quote', 'paragraph', 'section'];
/**
 * Fields of a theme that decide which one's words speak loudest. A new one's do so even where no note has them: how rare words are goes by how many themes there are. Not
 * their order: a theme that is moved changes the order of hundreds.
 */
const SPEAKING = new Set(['created', 'deleted', 'archived', 'name', 'keywords']);
/** Notes read at a time: some 15 ms. */
const ROWS = 1_000;
/** How long others wait while something is learned, ms: half a frame. */
const SLICE = 8;

/** What was learned when it was last looked after: at hand at once, and mostly all there is. undefined: nothing yet. */
export async function learnedSoFar({ db }: Notebook): Promise<Learned | undefined> {
  return (await kept(db))?.learned;
}

/**
 * What the reader's choices taught, the latest among them, kept for the next time. It follows the log: of each note that is under other themes since,
 * or reads otherwise, the old choice is taken out and the new one learned. Where the words of the themes have changed, or the log doesn't reach back, all notes are
 * learned anew. The same as `rebuild` gives. Who asks while others are served waits for these, and finds most of it done. Not for the way of a note to the disk: that must
 * not wait for it.
 */
export function catchUp(notebook: Notebook, teaching: Teaching): Promise<Learned> {
  const last = turns.get(notebook);
  // What has begun may have looked before the last action was there.
  if (last?.begun === false) return last.learned;
  const turn = { begun: false, learned: begin() };
  async function begin(): Promise<Learned> {
    await last?.learned.catch(() => undefined);
    turn.begun = true;
    return learnLog(notebook, teaching);
  }
  turns.set(notebook, turn);
  const end = (): void => {
    if (turns.get(notebook) === turn) turns.delete(notebook);
  };
  turn.learned.then(end, end);
  return turn.learned;
}

/** Who learns, or will next. One at a time: three who ask at once would each learn fifty thousand notes. */
const turns = new WeakMap<Notebook, { begun: boolean; learned: Promise<Learned> }>();

async function learnLog(notebook: Notebook, teaching: Teaching): Promise<Learned> {
  const { db } = notebook;
  const since = await db.transaction('r', [db.meta, db.log, db.notes, db.themes], async () => {
    const row = await kept(db);
    // The last action taken in is no longer there: nobody knows what was cut off with it.
    if (row === undefined || (row.at !== '' && (await db.log.get(row.at)) === undefined)) return undefined;
    const log = await db.log.where('clock').above(row.at).toArray();
    if (log.some(changesWords)) return undefined;
    const fields = fieldsBefore(log);
    const changes: { before: Taught; after: Taught }[] = [];
    const ids = [...fields.keys()];
    for (let from = 0; from < ids.length; from += ROWS)
      for (const note of await db.notes.bulkGet(ids.slice(from, from + ROWS))) {
        if (note === undefined) continue;
        const [before, after] = [taught({ ...note, ...fields.get(note.id) }), taught(note)];
        if (!sameValue(before, after)) changes.push({ before, after });
      }
    return { row, changes, now: changes.length > 0 || log.length > FAR ? await readNow(db) : undefined };
  });
  if (since === undefined) return rebuild(notebook, teaching);
  const { row, changes, now } = since;
  const { learned } = row;
  if (now === undefined) return learned;
  const { said } = teaching.prepareThemes(now.themes);
  const teach = teacher(teaching, learned, said);
  await inSlices(changes, ({ before, after }) => {
    teach(before, -1);
    teach(after, 1);
  });
  return keep(notebook, now.at, learned);
}

/** The same from all notes, whatever was kept. */
export async function rebuild(notebook: Notebook, teaching: Teaching): Promise<Learned> {
  const { db } = notebook;
  const { now, notes } = await db.transaction('r', [db.log, db.notes, db.themes], async () => {
    const all: Taught[] = [];
    for (let slice: NoteRow[], after = ''; ; after = slice.at(-1)!.id) {
      slice = await db.notes.where(':id').above(after).limit(ROWS).toArray();
      all.push(...slice.map(taught));
      if (slice.length < ROWS) break;
    }
    return { now: await readNow(db), notes: all };
  });
  const learned: Learned = { all: teaching.noCounts(), themes: new Map() };
  const teach = teacher(teaching, learned, teaching.prepareThemes(now.themes).said);
  await inSlices(notes, (note) => teach(note, 1));
  return keep(notebook, now.at, learned);
}

/**
 * Forgets what was learned where that may still be of notes that are deleted for good: those that had been in the trash since `clock` at the latest. What was
 * looked after since then has taken them out already. Inside a transaction.
 */
export async function unlearnGone(db: NotebookDb, clock: string): Promise<void> {
  const found = await kept(db);
  if (found !== undefined && found.at < clock) await db.meta.delete(KEY);
}

async function kept(db: NotebookDb): Promise<Kept | undefined> {
  const found = (await db.meta.get(KEY))?.value as Kept | undefined;
  return found?.version === VERSION ? found : undefined;
}

async function keep({ db, health }: Notebook, at: string, learned: Learned): Promise<Learned> {
  const { stale, newer } = health.get();
  const row = { key: KEY, value: { version: VERSION, at, learned } satisfies Kept };
  // Whoever else has learned meanwhile: theirs and ours are both right, each up to its moment. What can't be kept now is learned again next time: not by
  // `write`, which on a full disk would make the connection anew under the note that is being kept.
  if (!stale && newer === null) await db.meta.put(row).catch(() => undefined);
  return learned;
}

async function readNow(db: NotebookDb): Promise<Now> {
  const [clocks, themes] = await Promise.all([
    db.log.orderBy('clock').reverse().limit(1).primaryKeys(),
    db.themes.toArray(),
  ]);
  const live = themes.filter((theme) => theme.deleted === undefined && theme.archived !== true);
  // Among equals the first is heard: by their ids, which nobody moves.
  return { at: clocks[0] ?? '', themes: live.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

const changesWords = ({ operations }: LogRow): boolean =>
  operations.some(({ table, field }) => table === 'themes' && SPEAKING.has(field));

/** Whether an action changes what is suggested: the words of themes, their order, or what is learned from. */
export const teaches = (row: LogRow): boolean =>
  changesWords(row) ||
  row.operations.some(({ table, field }) =>
    table === 'notes' ? TAUGHT.includes(field) : table === 'themes' && field === 'order',
  );

/** By the notes that actions changed, what their fields were before the first of these. Those that weren't there are as in the trash: that is how a creation is taken back. */
function fieldsBefore(log: readonly LogRow[]): Map<string, Record<string, unknown>> {
  const before = new Map<string, Record<string, unknown>>();
  for (const { inverse } of log) {
    for (const { table, id, field, value } of inverse) {
      if (table !== 'notes' || !TAUGHT.includes(field)) continue;
      const fields = before.get(id) ?? {};
      before.set(id, fields);
      if (!Object.hasOwn(fields, field)) fields[field] = value ?? undefined;
    }
  }
  return before;
}

/** Only what the reader chose teaches: what was merely suggested would teach the suggester its own mistakes. */
function taught(note: NoteRow): Taught {
  const { quote, paragraph, section, deleted } = note;
  const themes = note.themes.filter(({ by }) => by === 'reader');
  return deleted === undefined && themes.length > 0 ? { quote, paragraph, section, themes } : undefined;
}

function teacher({ learn }: Teaching, learned: Learned, said: (passage: Passage) => string | undefined) {
  return (note: Taught, by: 1 | -1): void => {
    if (note === undefined) return;
    const passage = { quote: note.quote, paragraph: note.paragraph.text, section: note.section };
    learn(learned, { ...passage, themes: note.themes.map(({ id }) => id), said: said(passage) }, by);
  };
}

/** Lets others run between slices: fifty thousand notes take seconds. */
async function inSlices<T>(all: readonly T[], use: (one: T) => void): Promise<void> {
  let sliceEnd = performance.now() + SLICE;
  for (const one of all) {
    if (performance.now() > sliceEnd) {
      await new Promise((later) => setTimeout(later));
      sliceEnd = performance.now() + SLICE;
    }
    use(one);
  }
}
