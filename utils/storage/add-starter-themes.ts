import { newId } from '@/utils/model/new-id';
import type { Change } from '@/utils/model/operation';
import type { Theme } from '@/utils/model/theme';
import { apply } from './apply';
import { namedTheme } from './named-theme';
import type { Notebook } from './open-notebook';
import { themeChanges } from './theme-changes';
import { write } from './write';

/**
 * Adds a set of themes, in its order, behind those there are; one action. Themes whose name is taken are passed over, so that
 * adding a set twice adds nothing. `added`: how many were.
 * @throws InvalidChange, and what `write` throws.
 */
export async function addStarterThemes(
  notebook: Notebook,
  themes: readonly Pick<Theme, 'name' | 'style' | 'keywords'>[],
): Promise<{ added: number; actionId: string | null }> {
  return write(notebook, async () => {
    const live: Pick<Theme, 'name' | 'style' | 'order'>[] = (await notebook.db.themes.toArray()).filter(
      (theme) => theme.deleted === undefined,
    );
    const before = live.length;
    const changes: Change[] = [];
    for (const theme of themes) {
      if (namedTheme(live, theme.name) !== undefined) continue;
      changes.push(...themeChanges({ id: newId(), ...theme }, live));
      live.push({ ...theme, order: live.reduce((last, { order }) => Math.max(last, order), -1) + 1 });
    }
    const { actionId } = await apply(notebook, { label: 'add-starter-themes', changes });
    return { added: live.length - before, actionId };
  });
}
