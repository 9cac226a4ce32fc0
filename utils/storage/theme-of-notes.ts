import { newId } from '@/utils/model/new-id';
import type { Theme } from '@/utils/model/theme';
import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { chosenThemes } from './chosen-themes';
import { InvalidChange } from './errors';
import { namedTheme } from './named-theme';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { themeChanges } from './theme-changes';
import { whileWanted } from './while-wanted';
import { write } from './write';

/**
 * Makes a theme and puts notes under it, by the reader's word; one action. The notes leave what was only suggested for them, and the themes `leave`. Notes that are not there are passed over. `notes`: how many were put under it.
 * @throws InvalidChange when it has no name, or one that looks like another theme's, or too many keywords; the signal's reason when it ends this; and what `write` throws.
 */
export async function themeOfNotes(
  notebook: Notebook,
  theme: { name: Theme['name']; keywords?: Theme['keywords'] },
  noteIds: readonly string[],
  { leave = [], ...telling }: { leave?: readonly string[] } & Telling = {},
): Promise<{ themeId: string; notes: number; actionId: string }> {
  return whileWanted(telling, (onWritten) =>
    write(notebook, async () => {
      const live = (await notebook.db.themes.toArray()).filter((other) => other.deleted === undefined);
      if (namedTheme(live, theme.name) !== undefined) throw new InvalidChange('there is a theme of this name already');
      const themeId = newId();
      const rows = await notebook.db.notes.bulkGet([...new Set(noteIds)]);
      const notes = rows.filter((note) => note !== undefined);
      const { actionId } = await apply(
        notebook,
        {
          label: 'theme-of-notes',
          changes: [
            ...themeChanges([{ id: themeId, ...theme }], live),
            ...notes.flatMap((note) =>
              rowChanges(
                'notes',
                note.id,
                chosenThemes(note, [
                  ...note.themes.filter((held) => held.by === 'reader' && !leave.includes(held.id)),
                  { id: themeId, by: 'reader' },
                ]),
              ),
            ),
          ],
        },
        { onWritten },
      );
      // A new row is an effective change.
      return { themeId, notes: notes.length, actionId: actionId as string };
    }),
  );
}
