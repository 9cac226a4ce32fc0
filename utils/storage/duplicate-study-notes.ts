import type { Notebook } from './open-notebook';
import { recordStudyNotes } from './record-study-notes';
import { studyNotesRow } from './study-notes-row';
import { withoutClocks } from './without-clocks';
import { write } from './write';

/** Makes a document that is the same but for its title, under an id of its own. Versions stay with the one they are of. @throws NotFound, NewerStudyNotes, and what `write` throws. */
export function duplicateStudyNotes(
  notebook: Notebook,
  id: string,
  copy: { id: string; title: string },
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const { deleted: _deleted, ...doc } = withoutClocks(await studyNotesRow(notebook, id));
    const { actionId } = await recordStudyNotes(notebook, { ...doc, ...copy }, 'duplicate-study-notes');
    return { actionId };
  });
}
