import type { Note } from '@/utils/model/note';
import type { Notebook } from './open-notebook';
import { withoutClocks } from './without-clocks';

/** The notes in the trash, those put there last first. */
export async function trashedNotes({ db }: Notebook): Promise<Note[]> {
  // All at once: from row to row, as a filter of the database goes, takes five times as long.
  const rows = (await db.notes.toArray()).filter((note) => note.deleted !== undefined);
  return rows.map(withoutClocks).sort((a, b) => (b.deleted ?? 0) - (a.deleted ?? 0) || (a.id < b.id ? -1 : 1));
}
