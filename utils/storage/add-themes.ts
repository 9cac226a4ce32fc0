import { newId } from '@/utils/model/new-id';
import type { ThemeFile } from '@/utils/model/theme-file';
import { apply } from './apply';
import { nameKeys } from './name-keys';
import type { Notebook } from './open-notebook';
import { themeChanges } from './theme-changes';
import { write } from './write';

/**
 * Adds the themes of a file, in its order, behind those there are; one action. Themes that are there already, by where they came from or by their name,
 * are passed over, so that adding a file twice adds nothing; what stands under such a one in the file is put under it.
 * `label`: `add-starter-themes` where the program does it by itself, which “undo” does not take back.
 * @throws InvalidChange when a theme is not as the model says (nothing is added then), and what `write` throws.
 */
export async function addThemes(
  notebook: Notebook,
  { id: fileId, themes }: Pick<ThemeFile, 'id' | 'themes'>,
  label: 'add-themes' | 'add-starter-themes' = 'add-themes',
): Promise<{ added: number; skipped: number; actionId: string | null }> {
  return write(notebook, async () => {
    const live = (await notebook.db.themes.toArray()).filter((theme) => theme.deleted === undefined);
    const parents = new Map(live.map((theme) => [theme.id, theme.parent]));
    const origins = new Map(live.map((theme) => [theme.origin, theme.id]));
    const names = new Map(live.flatMap((theme) => nameKeys(theme.name).map((key) => [key, theme.id])));
    /** Ids in the notebook, by those in the file: what stands under a theme may come before it. */
    const ids = new Map<string, string>();
    const added = themes.flatMap((theme) => {
      const keys = nameKeys(theme.name);
      const origin = fileId === undefined ? undefined : `${fileId}/${theme.id}`;
      const known = (origin && origins.get(origin)) ?? keys.map((key) => names.get(key)).find((id) => id !== undefined);
      const id = known ?? newId();
      ids.set(theme.id, id);
      if (known !== undefined) return [];
      for (const key of keys) names.set(key, id);
      return [{ ...theme, id, origin }];
    });
    const made = added.map((theme) => {
      const above = ids.get(theme.parent ?? '');
      // Two levels: under one that stands under another it stands beside that one. And two of one name in a file may be parent and child.
      const parent = above === undefined || above === theme.id ? undefined : (parents.get(above) ?? above);
      return { ...theme, parent };
    });
    const { actionId } = await apply(notebook, { label, changes: themeChanges(made, live) });
    return { added: added.length, skipped: themes.length - added.length, actionId };
  });
}
