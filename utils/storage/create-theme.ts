import { newId } from '@/utils/model/new-id';
import type { Theme } from '@/utils/model/theme';
import { apply } from './apply';
import { InvalidChange } from './errors';
import { namedTheme } from './named-theme';
import type { Notebook } from './open-notebook';
import { themeChanges } from './theme-changes';
import { write } from './write';

/**
 * Makes a theme, last in order, in the least used style unless one is given.
 * @throws InvalidChange when it has no name, or one that looks like another theme's; and what `write` throws.
 */
export async function createTheme(
  notebook: Notebook,
  theme: { name: Theme['name']; style?: number },
): Promise<{ themeId: string; actionId: string }> {
  return write(notebook, async () => {
    const live = (await notebook.db.themes.toArray()).filter((other) => other.deleted === undefined);
    if (namedTheme(live, theme.name) !== undefined) throw new InvalidChange('there is a theme of this name already');
    const themeId = newId();
    const { actionId } = await apply(notebook, {
      label: 'create-theme',
      changes: themeChanges([{ id: themeId, ...theme }], live),
    });
    // A new row is an effective change.
    return { themeId, actionId: actionId as string };
  });
}
