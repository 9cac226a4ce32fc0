import type { Change } from '@/utils/model/operation';
import { afterChanges } from './after-changes';
import type { NotebookDb } from './db';

/** Whether changes would put a speech in the trash that has notes outside of it afterwards, or of which the reader has written. */
export async function leavesNotes(db: NotebookDb, changes: readonly Change[]): Promise<boolean> {
  const after = afterChanges(changes);
  for (const { table, id, field, value } of changes) {
    if (table !== 'speeches' || field !== 'deleted' || value === null) continue;
    const notes = await db.notes.where('speechId').equals(id).toArray();
    const stays = notes.map((note) => after('notes', note)).some((note) => note.speechId === id && !note.deleted);
    const taken = changes.some(
      (change) => change.id !== id && change.table === 'speeches' && change.field === 'thought',
    );
    if (stays || (!taken && (await db.speeches.get(id))?.thought)) return true;
  }
  return false;
}
