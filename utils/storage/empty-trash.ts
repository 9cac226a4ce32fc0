import type { Notebook } from './open-notebook';
import { purge, type Trashed } from './purge';
import { readTrash } from './read-trash';
import { write } from './write';

/**
 * Deletes what is in the trash for good: all of it, or this alone; with a speech its notes that are there. It can't be taken back.
 * @throws what `write` throws
 */
export async function emptyTrash(
  notebook: Notebook,
  only?: Trashed,
): Promise<{ purged: number; actionId: string | null }> {
  const rows = await write(notebook, async () => {
    const { db } = notebook;
    if (only === undefined) return (await readTrash(db, notebook.now)).trashed;
    if (only.table !== 'speeches') return [only];
    const notes = await db.notes.where('speechId').equals(only.id).primaryKeys();
    // With a note that stays the speech stays, and then its others do, too.
    const rowsOfAll = await db.notes.bulkGet(notes);
    if (rowsOfAll.some((note) => note?.deleted === undefined)) return [];
    return [only, ...notes.map((id): Trashed => ({ table: 'notes', id }))];
  });
  return purge(notebook, rows, 'empty-trash');
}
