import type { Notebook } from './open-notebook';
import { setTrashed } from './set-trashed';

/** Puts study notes in the trash. @throws NotFound, and what `write` throws. */
export function trashStudyNotes(notebook: Notebook, id: string): Promise<{ actionId: string | null }> {
  return setTrashed(notebook, { table: 'studyNotes', id, label: 'trash-study-notes' });
}
