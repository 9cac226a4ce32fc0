import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

/** Takes study notes out of the trash. @throws NotFound, and what `write` throws. */
export function restoreStudyNotes(notebook: Notebook, id: string): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    if ((await notebook.db.studyNotes.get(id)) === undefined) throw new NotFound('studyNotes', id);
    return apply(notebook, { label: 'restore-study-notes', changes: rowChanges('studyNotes', id, { deleted: null }) });
  });
}
