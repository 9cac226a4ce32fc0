import { liveQuery, type Table } from 'dexie';
import type { Note } from '@/utils/model/note';
import type { OperationTable } from '@/utils/model/operation';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import type { LogRow, NotebookDb } from './db';
import { lastClock } from './last-clock';
import { inThemeOrder } from './live-themes';
import type { Notebook } from './open-notebook';
import type { Clocks, NoteRow, Row, SpeechRow, ThemeRow } from './row';
import { withoutClocks } from './without-clocks';

/** Everything to show in the notebook at one moment. Notes and speeches that have not changed are the same objects as before. */
export type NotesNow = {
  /** Not in the trash, oldest first by the clock of their creation, which never runs back. */
  notes: Note[];
  /** Those in the trash, the last put there first. */
  trashed: Note[];
  /** By id: those not in the trash, and those that a note still quotes, since a quotation needs its source. */
  speeches: ReadonlyMap<string, Speech>;
  /** Not in the trash, in the reader's order; archived ones included, since notes may be under them. */
  themes: Theme[];
};

/** Rows read at a time: some 15 ms, so that the page draws in between. */
const SLICE = 1_000;
/** The tables whose rows are shown. */
const TABLES = ['notes', 'speeches', 'themes'] as const;
const SHOWN: ReadonlySet<OperationTable> = new Set(TABLES);
/** Beyond so many changed rows everything is read anew, which is then no slower. */
const MANY = 20_000;

/** `clocks`: of the row, for those who write it (notes-in-memory.ts). */
type Kept<T> = { row: T; clocks: Clocks };
type World = {
  at: string;
  notes: Map<string, Kept<Note>>;
  speeches: Map<string, Speech>;
  themes: Map<string, Theme>;
};

/** Rows that were changed, by id; undefined: gone for good. */
type Touched = {
  notes: Map<string, NoteRow | undefined>;
  speeches: Map<string, SpeechRow | undefined>;
  themes: Map<string, ThemeRow | undefined>;
};

/**
 * Reads the notebook once and then follows it: after each action, in whatever window, only the rows that it changed are read, and those that this window wrote are not even read. Fifty thousand notes take half a
 * second to read, and a thought that is saved must not cost that. `tell` is told the clock of the last action as well; what touches nothing that is shown, as writing in a document, only `pass` is told. `fail` is told what keeps it from reading; it then tries again at the next action.
 * Returns how to stop.
 */
export function followNotes(
  notebook: Notebook,
  tell: (now: NotesNow, at: string) => void,
  fail: (error: Error) => void,
  pass: (at: string) => void = () => undefined,
): () => void {
  let stopped = false;
  let world: World | undefined;
  let running: Promise<void> = Promise.resolve();
  const step = async (): Promise<void> => {
    if (stopped) return;
    try {
      const next = (world && (await caughtUp(notebook, world))) ?? (await readAll(notebook));
      if (stopped || next === world) return;
      const isSame = world !== undefined && TABLES.every((table) => next[table] === world?.[table]);
      world = next;
      if (isSame) pass(next.at);
      else tell(shown(next), next.at);
    } catch (error) {
      world = undefined;
      if (!stopped) fail(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const letGo = notebook.inMemory.hold({
    at: () => world?.at ?? '',
    row: (id) => {
      const kept = world?.notes.get(id);
      return kept && { ...kept.row, clocks: kept.clocks };
    },
  });
  const subscription = liveQuery(() => lastClock(notebook)).subscribe({
    // One after the other: what the second is told must be laid over what the first has read.
    next: () => void (running = running.then(step)),
    error: fail,
  });
  return () => {
    stopped = true;
    subscription.unsubscribe();
    letGo();
  };
}

/** The world with what was done since; the same one when nothing was, undefined when it has to be read anew. */
async function caughtUp(notebook: Notebook, world: World): Promise<World | undefined> {
  const { db } = notebook;
  return db.transaction('r', [db.log, db.notes, db.speeches, db.themes], async () => {
    const since = await db.log.where('clock').above(world.at).primaryKeys();
    // The last action that is known is no longer there: nobody knows what was cut off with it.
    if (since.length === 0) return (await db.log.count()) === 0 && world.at !== '' ? undefined : world;
    const touched = ownRows(notebook, since) ?? (await readTouched(db, world.at));
    return touched && { ...patched(world, touched), at: since.at(-1)! };
  });
}

const isShown = (table: OperationTable): table is keyof Touched => SHOWN.has(table);

/** The rows that these actions left; undefined when one of them was done elsewhere. */
function ownRows({ inMemory }: Notebook, clocks: readonly string[]): Touched | undefined {
  const touched: Touched = { notes: new Map(), speeches: new Map(), themes: new Map() };
  const all = clocks.map((clock) => inMemory.take(clock));
  for (const written of all) {
    if (written === undefined) return undefined;
    for (const [table, rows] of written)
      if (isShown(table)) for (const row of rows) (touched[table] as Map<string, Row | undefined>).set(row.id, row);
  }
  return touched;
}

/** The rows that were changed after the action of that clock; undefined when they are too many. */
async function readTouched(db: NotebookDb, at: string): Promise<Touched | undefined> {
  const log = await db.log.where('clock').above(at).toArray();
  const ids = touchedBy(log);
  if (ids.notes.size > MANY) return undefined;
  const read = async <R>(table: Table<R, string>, asked: ReadonlySet<string>): Promise<Map<string, R | undefined>> => {
    const rows = await table.bulkGet([...asked]);
    return new Map([...asked].map((id, at) => [id, rows[at]]));
  };
  const [notes, speeches, themes] = await Promise.all([
    read(db.notes, ids.notes),
    read(db.speeches, ids.speeches),
    read(db.themes, ids.themes),
  ]);
  return { notes, speeches, themes };
}

function patched(world: World, { notes, speeches, themes }: Touched): World {
  const next = { ...world };
  if (notes.size > 0) {
    next.notes = withRows(world.notes, notes, keptNote);
    // Mostly at its end already; a note that was restored from elsewhere may be older than those that are known.
    if ([...notes.keys()].some((id) => !world.notes.has(id))) next.notes = new Map([...next.notes].sort(byBirth));
  }
  if (speeches.size > 0) next.speeches = withRows(world.speeches, speeches, (row) => withoutClocks(row));
  if (themes.size > 0) next.themes = withRows(world.themes, themes, (row) => withoutClocks(row));
  return next;
}

async function readAll({ db }: Notebook): Promise<World> {
  return db.transaction('r', [db.log, db.notes, db.speeches, db.themes], async () => {
    const [at = ''] = await db.log.orderBy('clock').reverse().limit(1).primaryKeys();
    const notes: [string, Kept<Note>][] = [];
    // All are asked for beforehand: the database fetches one slice while another one is taken up here.
    const ids = await db.notes.toCollection().primaryKeys();
    const starts = Array.from({ length: Math.ceil(ids.length / SLICE) }, (_, slice) => slice * SLICE);
    const slices = starts.map((from) => {
      const last = ids[Math.min(from + SLICE, ids.length) - 1]!;
      return db.notes.where(':id').between(ids[from]!, last, true, true).toArray();
    });
    const others = Promise.all([db.speeches.toArray(), db.themes.toArray()]);
    for (const slice of slices) for (const row of await slice) notes.push([row.id, keptNote(row)]);
    const [speeches, themes] = await others;
    return {
      at,
      notes: new Map(notes.sort(byBirth)),
      speeches: new Map(speeches.map((row) => [row.id, withoutClocks(row)])),
      themes: new Map(themes.map((row) => [row.id, withoutClocks(row)])),
    };
  });
}

const keptNote = (row: NoteRow): Kept<Note> => ({ row: withoutClocks(row), clocks: row.clocks });

function byBirth([idA, a]: [string, Kept<Note>], [idB, b]: [string, Kept<Note>]): number {
  const [bornA, bornB] = [a.clocks['*'] ?? '', b.clocks['*'] ?? ''];
  return bornA < bornB || (bornA === bornB && idA < idB) ? -1 : 1;
}

function touchedBy(log: readonly LogRow[]): Record<'notes' | 'speeches' | 'themes', Set<string>> {
  const touched = { notes: new Set<string>(), speeches: new Set<string>(), themes: new Set<string>() };
  for (const { operations } of log) for (const { table, id } of operations) if (isShown(table)) touched[table].add(id);
  return touched;
}

function withRows<R, K>(
  before: ReadonlyMap<string, K>,
  rows: ReadonlyMap<string, R | undefined>,
  keep: (row: R) => K,
): Map<string, K> {
  const next = new Map(before);
  for (const [id, row] of rows) {
    if (row === undefined) next.delete(id);
    else next.set(id, keep(row));
  }
  return next;
}

function shown({ notes: all, speeches: known, themes: every }: World): NotesNow {
  const notes: Note[] = [];
  const trashed: Note[] = [];
  const quoted = new Set<string>();
  for (const { row } of all.values()) {
    if (row.deleted !== undefined) trashed.push(row);
    else {
      notes.push(row);
      quoted.add(row.speechId);
    }
  }
  return {
    notes,
    trashed: trashed.sort((a, b) => (b.deleted ?? 0) - (a.deleted ?? 0) || (a.id < b.id ? -1 : 1)),
    speeches: new Map([...known].filter(([id, { deleted }]) => deleted === undefined || quoted.has(id))),
    themes: [...every.values()].filter(({ deleted }) => deleted === undefined).sort(inThemeOrder),
  };
}
