import type { StudyNotes } from '@/utils/model/study-notes';
import { apply } from './apply';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * Keeps study notes as they are now, new or known by their id. `created` and `changed` are kept by the notebook: what the document says
 * of them does not count; nor does `deleted`: see `trashStudyNotes`.
 * @throws InvalidChange, and what `write` throws.
 */
export async function recordStudyNotes(
  notebook: Notebook,
  doc: StudyNotes,
): Promise<{ id: string; actionId: string | null }> {
  const { version, title, templateId, lang, date, writer, signed, blocks } = doc;
  return write(notebook, async () => {
    const { actionId } = await apply(notebook, {
      label: 'record-study-notes',
      changes: rowChanges('studyNotes', doc.id, { version, title, templateId, lang, date, writer, signed, blocks }),
    });
    return { id: doc.id, actionId };
  });
}
