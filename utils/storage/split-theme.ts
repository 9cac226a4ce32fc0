import { newId } from '@/utils/model/new-id';
import type { Theme } from '@/utils/model/theme';
import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { InvalidChange, NotFound } from './errors';
import { namedTheme } from './named-theme';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { themeChanges } from './theme-changes';
import { whileWanted } from './while-wanted';
import { write } from './write';

/**
 * Makes a new theme of some of a theme's notes, last in order, under the same parent; one action. Of the notes, those that are under the theme are put under the
 * new one in its place, by the reader's word. `notes`: how many were.
 * @throws NotFound; InvalidChange when the new name is none, or looks like another theme's; the signal's reason when it ended this; and what `write` throws.
 */
export async function splitTheme(
  notebook: Notebook,
  id: string,
  { name, noteIds }: { name: Theme['name']; noteIds: readonly string[] },
  telling: Telling = {},
): Promise<{ themeId: string; notes: number; actionId: string }> {
  return whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      const live = (await notebook.db.themes.toArray()).filter((theme) => theme.deleted === undefined);
      const theme = live.find((row) => row.id === id);
      if (theme === undefined) throw new NotFound('theme', id);
      if (namedTheme(live, name) !== undefined) throw new InvalidChange('there is a theme of this name already');
      const themeId = newId();
      const rows = await notebook.db.notes.bulkGet([...new Set(noteIds)]);
      const notes = rows
        .filter((note) => note !== undefined)
        .filter(({ themes }) => themes.some((held) => held.id === id));
      goOn(0, notes.length);
      const { actionId } = await apply(
        notebook,
        {
          label: 'split-theme',
          changes: [
            ...themeChanges([{ id: themeId, name, parent: theme.parent }], live),
            ...notes.flatMap((note) =>
              rowChanges('notes', note.id, {
                themes: note.themes.map((held) => (held.id === id ? { id: themeId, by: 'reader' } : held)),
              }),
            ),
          ],
        },
        { onWritten: goOn },
      );
      // A new row is an effective change.
      return { themeId, notes: notes.length, actionId: actionId as string };
    }),
  );
}
