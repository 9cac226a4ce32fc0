import type { Operation, OperationTable } from '@/utils/model/operation';
import type { Telling } from '@/utils/model/telling';
import { fieldClock } from './apply-operations';
import { tick } from './clock';
import type { NotebookDb } from './db';
import { ensureIdentity } from './ensure-identity';
import { forgetPurged, toForget } from './forget-purged';
import { unlearnGone } from './learned';
import type { Notebook } from './open-notebook';
import { PURGED } from './purged';
import type { Row } from './row';
import { whileWanted } from './while-wanted';
import { write } from './write';

/** Rows deleted at a time: so that it is told, and can be ended, many times a second. */
const SLICE = 500;

/** A row that may be deleted for good. */
export type Trashed = { table: Exclude<OperationTable, 'themes' | 'templates'>; id: string };

/**
 * Deletes rows of the trash for good: the only place where anything is. Rows that are not in the trash are left alone, and so is a speech with a note that
 * stays, also in the trash: a quotation needs its source. The log gets an operation for each that says so, and none of its words; afterwards the words are taken
 * out of the log too (forget-purged.ts). `purged`: how many rows went.
 *
 * Why it is no list of changes for `apply`, and what undo makes of it: docs/decisions/0024.
 *
 * @param label the reader's own doing, that of the thirty days, or that of the thinning, for which versions without a name need not be in the trash
 * @throws the signal's reason when it ended this before all was deleted, and what `write` throws
 */
export async function purge(
  notebook: Notebook,
  rows: readonly Trashed[],
  label: 'empty-trash' | 'expire-trash' | 'thin-revisions',
  telling: Telling = {},
): Promise<{ purged: number; actionId: string | null }> {
  const { db } = notebook;
  const done = await whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      const going = await trashedOf(db, rows, label === 'thin-revisions');
      if (going.length === 0) return { purged: 0, actionId: null };
      goOn(0, going.length);
      const [{ device }, logged] = await Promise.all([
        ensureIdentity(db),
        db.log.orderBy('clock').reverse().limit(1).primaryKeys(),
      ]);
      const at = notebook.now();
      const clocks = going.flatMap(({ row }) => Object.values(row.clocks));
      const clock = tick([...clocks, ...logged].sort().at(-1) ?? null, at, device);
      const operations = going.map(({ table, row, with: document }): Operation => {
        const value = fieldClock(document ?? row, 'deleted');
        return { table, id: row.id, field: PURGED, value, clock, device };
      });
      let gone = 0;
      for (const table of ['notes', 'speeches', 'studyNotes', 'revisions'] as const) {
        const ids = going.filter((one) => one.table === table).map(({ row }) => row.id);
        for (let from = 0; from < ids.length; from += SLICE) {
          const slice = ids.slice(from, from + SLICE);
          await db.table(table).bulkDelete(slice);
          goOn((gone += slice.length), going.length);
        }
      }
      await db.log.add({ clock, device, at, label, operations, inverse: [], gone: true });
      await toForget(db, clock);
      const notes = operations.filter(({ table }) => table === 'notes').map(({ value }) => String(value));
      if (notes.length > 0) await unlearnGone(db, notes.sort().at(-1)!);
      return { purged: going.filter(({ table }) => table !== 'revisions').length, actionId: clock };
    }),
  );
  await forgetPurged(notebook);
  return done;
}

/** A row that goes; a version that goes with its document, whether it was in the trash itself or not, as one that was put there with it. */
type Going = { table: Trashed['table']; row: Row; with?: Row };

/** Those of the rows that can go. */
async function trashedOf(db: NotebookDb, wanted: readonly Trashed[], isThinning: boolean): Promise<Going[]> {
  const rowsOf = async (table: Trashed['table']): Promise<Row[]> => {
    const ids = new Set(wanted.filter((one) => one.table === table).map(({ id }) => id));
    const rows = (await db.table<Row, string>(table).bulkGet([...ids])).filter((row) => row !== undefined);
    const isSurplus = (row: Row): boolean => isThinning && table === 'revisions' && row['name'] === undefined;
    return rows.filter((row) => row['deleted'] !== undefined || isSurplus(row));
  };
  const [notes, speeches, documents, revisions] = await Promise.all([
    rowsOf('notes'),
    rowsOf('speeches'),
    rowsOf('studyNotes'),
    rowsOf('revisions'),
  ]);
  const going = new Set(notes.map(({ id }) => id));
  const bare: Row[] = [];
  for (const speech of speeches) {
    const left = await db.notes.where('speechId').equals(speech.id).primaryKeys();
    if (left.every((id) => going.has(id))) bare.push(speech);
  }
  const versions = new Map(revisions.map((row): [string, Going] => [row.id, { table: 'revisions', row }]));
  for (const document of documents)
    for (const row of await db.revisions.where('studyNotesId').equals(document.id).toArray())
      versions.set(row.id, { table: 'revisions', row, with: document });
  return [
    ...notes.map((row) => ({ table: 'notes' as const, row })),
    ...bare.map((row) => ({ table: 'speeches' as const, row })),
    ...documents.map((row) => ({ table: 'studyNotes' as const, row })),
    ...versions.values(),
  ];
}
