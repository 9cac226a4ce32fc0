import type { Notebook } from './open-notebook';
import { setTrashed } from './set-trashed';

/** Puts a note in the trash; nothing of it is lost. @throws NotFound, and what `write` throws. */
export function trashNote(notebook: Notebook, id: string): Promise<{ actionId: string | null }> {
  return setTrashed(notebook, { table: 'notes', id, label: 'trash-note' });
}
