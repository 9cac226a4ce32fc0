import type { Note } from '@/utils/model/note';
import { inReadingOrder } from './in-reading-order';
import type { Notebook } from './open-notebook';
import { withoutClocks } from './without-clocks';

/** The notes of a speech that are not in the trash, in reading order. */
export async function speechNotes({ db }: Notebook, speechId: string): Promise<Note[]> {
  const rows = await db.notes.where('speechId').equals(speechId).toArray();
  return rows
    .filter((note) => note.deleted === undefined)
    .map(withoutClocks)
    .sort(inReadingOrder);
}
