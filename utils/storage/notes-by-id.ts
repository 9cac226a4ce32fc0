import type { Note } from '@/utils/model/note';
import type { Notebook } from './open-notebook';
import { withoutClocks } from './without-clocks';

/** The notes with these ids that are there and not in the trash, in that order. */
export async function notesById({ db }: Notebook, ids: readonly string[]): Promise<Note[]> {
  const rows = await db.notes.bulkGet([...ids]);
  return rows.flatMap((row) => (row && row.deleted === undefined ? [withoutClocks(row)] : []));
}
