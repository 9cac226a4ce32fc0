import type { Change } from '@/utils/model/operation';
import { lastClock } from './last-clock';
import type { Notebook } from './open-notebook';
import type { Row } from './row';

/** Rows by their `rowKey`; undefined: it was looked for and is not there. */
export type KnownRows = ReadonlyMap<string, Row | undefined>;

/** From so many on it is asked whether to read the whole table. */
const MANY = 500;
/** A row read with all others takes a fifth of the time of one that is asked for by its id. */
const SHARE = 4;

/** What tells rows of all tables apart. */
export const rowKey = ({ table, id }: Pick<Change, 'table' | 'id'>): string => `${table} ${id}`;

/** The rows that changes are about, those of `known` and notes that the page holds (notes-in-memory.ts) not read again. Call it inside a transaction. */
export async function readRows(
  notebook: Pick<Notebook, 'db'> & Partial<Pick<Notebook, 'inMemory'>>,
  changes: readonly Pick<Change, 'table' | 'id'>[],
  known?: KnownRows,
): Promise<KnownRows> {
  const { db, inMemory } = notebook;
  const rows = new Map(known);
  const asked = new Map<Change['table'], Set<string>>();
  for (const change of changes) {
    if (rows.has(rowKey(change))) continue;
    asked.set(change.table, (asked.get(change.table) ?? new Set()).add(change.id));
  }
  const notes = asked.get('notes');
  if (inMemory && notes && notes.size >= MANY) {
    const at = await lastClock(notebook);
    for (const id of notes) {
      const row = inMemory.get(id, at);
      if (row === undefined) continue;
      rows.set(rowKey({ table: 'notes', id }), row);
      notes.delete(id);
    }
  }
  // Asked for together: each answer waited for costs a turn of the browser's loop.
  await Promise.all(
    [...asked].map(async ([table, ids]) => {
      const of = db.table<Row, string>(table);
      const isMost = ids.size >= MANY && (await of.count()) <= ids.size * SHARE;
      const found = await (isMost ? of.toArray() : of.bulkGet([...ids]));
      for (const id of ids) rows.set(rowKey({ table, id }), undefined);
      for (const row of found) if (row && ids.has(row.id)) rows.set(rowKey({ table, id: row.id }), row);
    }),
  );
  return rows;
}
