import type { Notebook } from './open-notebook';
import { setTrashed } from './set-trashed';

/** Deletes a template of the reader's own; undo brings it back. Documents made with it stay as they are. @throws NotFound, and what `write` throws. */
export function trashTemplate(notebook: Notebook, id: string): Promise<{ actionId: string | null }> {
  return setTrashed(notebook, { table: 'templates', id, label: 'trash-template' });
}
