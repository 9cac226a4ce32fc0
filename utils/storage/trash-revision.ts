import type { Notebook } from './open-notebook';
import { setTrashed } from './set-trashed';

/** Puts a version in the trash, where only undo finds it, and which it leaves for good like the rest. @throws NotFound, and what `write` throws. */
export function trashRevision(notebook: Notebook, id: string): Promise<{ actionId: string | null }> {
  return setTrashed(notebook, { table: 'revisions', id, label: 'trash-revision' });
}
