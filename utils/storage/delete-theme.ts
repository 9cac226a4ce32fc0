import type { Change } from '@/utils/model/operation';
import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * Puts a theme in the trash and takes it off its notes, those in the trash included; one action, so that undo puts it back on all of them.
 * @throws NotFound, and what `write` throws.
 */
export async function deleteTheme(notebook: Notebook, id: string): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const theme = await notebook.db.themes.get(id);
    if (theme === undefined) throw new NotFound('theme', id);
    if (theme.deleted !== undefined) return { actionId: null };
    const notes = await notebook.db.notes.filter((note) => note.themes.some((held) => held.id === id)).toArray();
    return apply(notebook, {
      label: 'delete-theme',
      changes: [
        ...rowChanges('themes', id, { deleted: notebook.now() }),
        ...notes.map((note): Change => ({
          table: 'notes',
          id: note.id,
          field: 'themes',
          value: note.themes.filter((held) => held.id !== id),
        })),
      ],
    });
  });
}
