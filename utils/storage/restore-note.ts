import type { Notebook } from './open-notebook';
import { setTrashed } from './set-trashed';

/** Takes a note out of the trash. @throws NotFound, and what `write` throws. */
export function restoreNote(notebook: Notebook, id: string): Promise<{ actionId: string | null }> {
  return setTrashed(notebook, { table: 'notes', id, label: 'restore-note' }, false);
}
