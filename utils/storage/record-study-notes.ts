import type { StudyNotes } from '@/utils/model/study-notes';
import { apply } from './apply';
import { NewerStudyNotes } from './errors';
import { isNewerStudyNotes } from './is-newer-study-notes';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * Keeps study notes as they are now, new or known by their id. `created` and `changed` are kept by the notebook: what the document says
 * of them does not count; nor does `deleted`: see `trashStudyNotes`. What is written in pauses goes by `saveStudyNotes`.
 * @param label which action of the reader it is
 * @throws InvalidChange, NewerStudyNotes, and what `write` throws.
 */
export async function recordStudyNotes(
  notebook: Notebook,
  doc: StudyNotes,
  label: 'record-study-notes' | 'duplicate-study-notes' = 'record-study-notes',
): Promise<{ id: string; actionId: string | null }> {
  const { version, title, templateId, lang, date, writer, signed, blocks, links, composed, settled } = doc;
  const fields = { version, title, templateId, lang, date, writer, signed, blocks, links, composed, settled };
  return write(notebook, async () => {
    const row = await notebook.db.studyNotes.get(doc.id);
    if (row && isNewerStudyNotes(row)) throw new NewerStudyNotes(row.title);
    const { actionId } = await apply(notebook, { label, changes: rowChanges('studyNotes', doc.id, fields) });
    return { id: doc.id, actionId };
  });
}
