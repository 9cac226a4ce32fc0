import type { Change } from '@/utils/model/operation';
import { placeNow } from '@/utils/speeches/place-now';
import { afterChanges } from './after-changes';
import type { NotebookDb } from './db';
import { rowChanges } from './row-changes';

/**
 * The changes, and for each note they take out of the trash its place in its speech as that will be: while the note lay there, pages of the article
 * may have come in or gone, and its paragraph would be one with other words.
 */
export async function restoredNotes(db: NotebookDb, changes: Change[]): Promise<Change[]> {
  const after = afterChanges(changes);
  const places: Change[] = [];
  for (const { table, id, field, value } of changes) {
    const row = table === 'notes' && field === 'deleted' && value === null && (await db.notes.get(id));
    const note = row && after('notes', row);
    const speech = note && (await db.speeches.get(note.speechId));
    if (speech) places.push(...rowChanges('notes', id, placeNow(note, after('speeches', speech))));
  }
  return [...changes, ...places];
}
