import type { StudyNotes } from '@/utils/model/study-notes';
import { ChangedElsewhere } from './errors';
import { keepRevision } from './keep-revision';
import type { Notebook } from './open-notebook';
import { saveStudyNotes, type StudyNotesSave } from './save-study-notes';
import { write } from './write';

/**
 * Saves what a window that is closing had not saved yet, over its own last save, which may have been under way. Nobody is there any more to put it together with what another window wrote meanwhile: then it is kept as a version, under the name
 * given, from which it can be taken.
 * @throws NotFound, NewerStudyNotes, InvalidChange, and what `write` throws
 */
export function saveStudyNotesClosing(
  notebook: Notebook,
  save: StudyNotesSave & { name: string },
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    try {
      const { actionId } = await saveStudyNotes(notebook, save);
      return { actionId };
    } catch (error) {
      if (!(error instanceof ChangedElsewhere)) throw error;
      const { doc: there, at } = error.current as { doc: StudyNotes; at: string };
      const last = await notebook.db.log.get(at);
      if (last?.sitting === save.sitting) return saveStudyNotes(notebook, { ...save, seen: at });
      const { title = there.title, blocks = there.blocks } = save.fields;
      return keepRevision(notebook, { studyNotesId: save.id, name: save.name, title, blocks });
    }
  });
}
