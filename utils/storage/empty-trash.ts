import type { Telling } from '@/utils/model/telling';
import type { Notebook } from './open-notebook';
import { purge, type Trashed } from './purge';
import { readTrash } from './read-trash';

/**
 * Deletes what is in the trash for good: all of it, or this alone; with a speech its notes that are there. It can't be taken back.
 * @throws the signal's reason when it ended this, and what `write` throws
 */
export async function emptyTrash(
  notebook: Notebook,
  only?: Trashed,
  telling?: Telling,
): Promise<{ purged: number; actionId: string | null }> {
  const rows = only === undefined ? await readTrash(notebook.db) : await together(notebook, only);
  return purge(notebook, rows, 'empty-trash', telling);
}

/** A thing, and what goes with it. */
async function together({ db }: Notebook, only: Trashed): Promise<Trashed[]> {
  if (only.table !== 'speeches') return [only];
  const notes = await db.notes.where('speechId').equals(only.id).primaryKeys();
  // With a note that stays the speech stays, and then its others do, too.
  const rowsOfAll = await db.notes.bulkGet(notes);
  if (rowsOfAll.some((note) => note?.deleted === undefined)) return [];
  return [only, ...notes.map((id): Trashed => ({ table: 'notes', id }))];
}
