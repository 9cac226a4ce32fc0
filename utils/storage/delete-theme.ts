import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { NotFound } from './errors';
import { notesUnder } from './notes-under';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { whileWanted } from './while-wanted';
import { write } from './write';

/**
 * Puts a theme in the trash and takes it off its notes, those in the trash included, and from above its children; one action, so that undo puts it back on
 * all of them.
 * @throws NotFound, the signal's reason when it ended this, and what `write` throws.
 */
export async function deleteTheme(
  notebook: Notebook,
  id: string,
  telling: Telling = {},
): Promise<{ actionId: string | null }> {
  return whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      const themes = await notebook.db.themes.toArray();
      const theme = themes.find((row) => row.id === id);
      if (theme === undefined) throw new NotFound('theme', id);
      if (theme.deleted !== undefined) return { actionId: null };
      const notes = await notesUnder(notebook.db, new Set([id]));
      goOn(0, notes.length);
      return apply(
        notebook,
        {
          label: 'delete-theme',
          changes: [
            ...rowChanges('themes', id, { deleted: notebook.now() }),
            ...themes
              .filter(({ parent }) => parent === id)
              .flatMap((child) => rowChanges('themes', child.id, { parent: null })),
            ...notes.flatMap((note) =>
              rowChanges('notes', note.id, { themes: note.themes.filter((held) => held.id !== id) }),
            ),
          ],
        },
        { onWritten: goOn },
      );
    }),
  );
}
