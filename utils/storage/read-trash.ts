import * as v from 'valibot';
import { fieldClock } from './apply-operations';
import type { NotebookDb } from './db';
import type { Trashed } from './purge';
import type { Row } from './row';
import { lookAtTrash, type TrashWatch } from './trash-watch';

/** Where `TrashWatch` is kept. */
const KEY = 'trashWatch';
const Kept = v.fallback(
  v.optional(v.object({ at: v.number(), counted: v.number(), since: v.record(v.string(), v.number()) })),
  undefined,
);

/** Rows read at a time: no index leads to what is in the trash, and neither the page nor a note that is being kept must wait for all. Speeches have their text. */
const SLICES: Readonly<Record<Trashed['table'], number>> = {
  notes: 500,
  speeches: 30,
  studyNotes: 30,
  revisions: 30,
};

export type TrashedRow = Trashed & { row: Row; key: string };

/** Everything that is in the trash but for themes. */
export async function readTrash(db: NotebookDb): Promise<TrashedRow[]> {
  const found: TrashedRow[] = [];
  for (const table of ['notes', 'speeches', 'studyNotes', 'revisions'] as const) {
    let after: string | undefined = '';
    while (after !== undefined) {
      const rows: Row[] = await db.table<Row, string>(table).where('id').above(after).limit(SLICES[table]).toArray();
      for (const row of rows)
        if (row['deleted'] !== undefined)
          found.push({ table, id: row.id, row, key: `${table} ${row.id} ${fieldClock(row, 'deleted')}` });
      after = rows.length < SLICES[table] ? undefined : rows.at(-1)?.id;
    }
  }
  return found;
}

/** The watch over what is in the trash, as a look at this moment makes it; to be written down by `keepWatch`. */
export async function watchTrash(db: NotebookDb, now: number, trashed: readonly TrashedRow[]): Promise<TrashWatch> {
  const there = trashed.map(({ key, row }) => ({ key, deleted: Number(row['deleted']) }));
  return lookAtTrash(v.parse(Kept, (await db.meta.get(KEY))?.value), now, there);
}

/** Remembers a look into the trash. Inside a transaction. */
export async function keepWatch(db: NotebookDb, watch: TrashWatch): Promise<void> {
  await db.meta.put({ key: KEY, value: watch });
}
