import { themeTree } from '@/utils/themes/theme-tree';
import { apply } from './apply';
import { InvalidChange, NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { orderChanges } from './order-changes';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * Puts a theme under another, or (null) under none; with `order`, and all themes in that order (as `orderThemes` does), in the same action.
 * @throws NotFound when one is not there or in the trash; InvalidChange when that would make more than two levels; and what `write` throws.
 */
export async function nestTheme(
  notebook: Notebook,
  id: string,
  parent: string | null,
  order?: readonly string[],
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const all = await notebook.db.themes.toArray();
    const live = all.filter((theme) => theme.deleted === undefined);
    for (const wanted of parent === null ? [id] : [id, parent]) {
      if (!live.some((theme) => theme.id === wanted)) throw new NotFound('theme', wanted);
    }
    const tree = themeTree(live);
    const isTop = tree.some(({ theme }) => theme.id === parent);
    const hasChildren = tree.some(({ theme, children }) => theme.id === id && children.length > 0);
    if (parent !== null && (parent === id || !isTop || hasChildren)) {
      throw new InvalidChange('themes stand on two levels: one that has a parent has no children');
    }
    return apply(notebook, {
      label: 'nest-theme',
      changes: [...rowChanges('themes', id, { parent }), ...(order === undefined ? [] : orderChanges(all, order))],
    });
  });
}
