import * as v from 'valibot';
import { fieldClock } from './apply-operations';
import type { NotebookDb } from './db';
import type { Notebook } from './open-notebook';
import type { Trashed } from './purge';
import type { Row } from './row';
import { lookAtTrash, type TrashWatch } from './trash-watch';

/** Where `TrashWatch` is kept. */
export const TRASH_KEY = 'trashWatch';
const Kept = v.fallback(
  v.optional(v.object({ at: v.number(), counted: v.number(), since: v.record(v.string(), v.number()) })),
  undefined,
);

const TABLES: readonly Trashed['table'][] = ['notes', 'speeches', 'studyNotes'];

export type TrashedRow = Trashed & { row: Row; key: string };

/** Everything that is in the trash but for themes, and the watch over it as a look at this moment makes it. Nothing is written. Inside a transaction. */
export async function readTrash(
  db: NotebookDb,
  now: Notebook['now'],
): Promise<{ trashed: TrashedRow[]; watch: TrashWatch }> {
  const [kept, ...tables] = await Promise.all([
    db.meta.get(TRASH_KEY),
    ...TABLES.map((table) =>
      db
        .table<Row, string>(table)
        .filter((row) => row['deleted'] !== undefined)
        .toArray(),
    ),
  ] as const);
  const trashed = tables.flatMap((rows, index) => {
    const table = TABLES[index]!;
    return rows.map((row) => ({ table, id: row.id, row, key: `${table} ${row.id} ${fieldClock(row, 'deleted')}` }));
  });
  const there = trashed.map(({ key, row }) => ({ key, deleted: Number(row['deleted']) }));
  return { trashed, watch: lookAtTrash(v.parse(Kept, kept?.value), now(), there) };
}
