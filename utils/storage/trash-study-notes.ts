import type { Notebook } from './open-notebook';
import { setTrashed } from './set-trashed';
import { studyNotesRow } from './study-notes-row';
import { write } from './write';

/** Puts study notes in the trash; their versions stay with them. @throws NotFound, NewerStudyNotes, and what `write` throws. */
export function trashStudyNotes(notebook: Notebook, id: string): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    await studyNotesRow(notebook, id);
    return setTrashed(notebook, { table: 'studyNotes', id, label: 'trash-study-notes' });
  });
}
