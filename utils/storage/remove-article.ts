import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * Takes an article out of the notebook; its notes stay. A speech that was nothing but the article goes to the trash with it.
 * @throws NotFound, and what `write` throws
 */
export async function removeArticle(notebook: Notebook, speechId: string): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const { db } = notebook;
    const row = await db.speeches.get(speechId);
    if (row === undefined) throw new NotFound('speech', speechId);
    if (row.article === undefined || row.deleted !== undefined) return { actionId: null };
    const notes = db.notes.where('speechId').equals(speechId);
    const hasNotes = (await notes.filter(({ deleted }) => deleted === undefined).count()) > 0;
    const isOnly = !hasNotes && row.thought === '' && row.urls.length === 1;
    return apply(notebook, {
      label: 'remove-article',
      changes: rowChanges('speeches', speechId, isOnly ? { deleted: notebook.now() } : { article: null }),
    });
  });
}
