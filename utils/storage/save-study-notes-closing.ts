import type { StudyNotes } from '@/utils/model/study-notes';
import { fieldClock } from './apply-operations';
import { ChangedElsewhere } from './errors';
import { keepRevision } from './keep-revision';
import type { Notebook } from './open-notebook';
import { saveStudyNotes, type StudyNotesFields, type StudyNotesSave } from './save-study-notes';
import { studyNotesRow } from './study-notes-row';
import { write } from './write';

/** What belongs together: blocks of one draft beside what another one was composed of would be taken for the writer's changes. */
const TOGETHER = ['blocks', 'links', 'composed'] as const;

/**
 * Saves what a window that is closing had not saved yet, over its own last save, which may have been under way. Nobody is there any more to put it together with what another window wrote meanwhile: then the fields that
 * it left alone are saved, and a title or blocks that were changed in both are kept as a version, under the name given, from which they can be taken.
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
      const { free, taken } = await parted(notebook, save);
      const saved =
        Object.keys(free).length > 0
          ? await saveStudyNotes(notebook, { ...save, fields: free, seen: at })
          : { actionId: null };
      if (taken.title === undefined && taken.blocks === undefined) return { actionId: saved.actionId };
      const { title = there.title, blocks = there.blocks } = save.fields;
      return keepRevision(notebook, { studyNotesId: save.id, name: save.name, title, blocks });
    }
  });
}

/** The fields that nobody else has set since, and those that somebody has. */
async function parted(
  notebook: Notebook,
  { id, fields, seen }: StudyNotesSave,
): Promise<{ free: StudyNotesFields; taken: StudyNotesFields }> {
  const row = await studyNotesRow(notebook, id);
  // A state older than the one that was seen is another one altogether.
  const isOlder = fieldClock(row, 'changed') < seen;
  const isSet = (field: string): boolean => isOlder || fieldClock(row, field) > seen;
  const isTaken = (field: string): boolean =>
    TOGETHER.some((one) => one === field) ? TOGETHER.some(isSet) : isSet(field);
  const of = (taken: boolean): StudyNotesFields =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => isTaken(field) === taken));
  return { free: of(false), taken: of(true) };
}
