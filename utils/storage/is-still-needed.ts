import type { Change } from '@/utils/model/operation';
import { fieldClock } from './apply-operations';
import type { NotebookDb } from './db';

/**
 * Whether an undo would put something in the trash that the rest of the notebook lives on: a speech or a theme of notes that stay, or a
 * speech about which the reader has written since. Keeping a note makes its speech; taking that note back must not
 * take the speech from the notes kept after it.
 */
export async function isStillNeeded(
  db: NotebookDb,
  { table, id, field, value }: Change,
  together: readonly Change[],
  actionId: string,
): Promise<boolean> {
  if (field !== 'deleted' || value === null) return false;
  const going = new Set(
    together.filter((other) => other.table === 'notes' && other.field === 'deleted').map((other) => other.id),
  );
  if (table === 'speeches') {
    const row = await db.speeches.get(id);
    const own = row !== undefined && row.thought !== '' && fieldClock(row, 'thought') !== actionId;
    const notes = db.notes.where('speechId').equals(id);
    return own || (await notes.filter((note) => note.deleted === undefined && !going.has(note.id)).count()) > 0;
  }
  if (table === 'themes') {
    // No index leads from theme to notes; undoing the creation of a theme is rare enough to read them all.
    const holds = db.notes.filter(
      (note) => note.deleted === undefined && !going.has(note.id) && note.themes.some((theme) => theme.id === id),
    );
    return (await holds.first()) !== undefined;
  }
  return false;
}
