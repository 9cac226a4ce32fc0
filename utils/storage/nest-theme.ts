import { themeTree } from '@/utils/themes/theme-tree';
import { apply } from './apply';
import { InvalidChange, NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { orderChanges } from './order-changes';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * Puts a theme under another, or (null) under none; with `order`, and all themes in that order (as `orderThemes` does), in the same action.
 * What was put away is on no board, so it stands in nobody's way: the theme that gets one under it leaves what it stood under, and what stood under the one that
 * moves is let go. `parted`: ids of those.
 * @throws NotFound when one is not there or in the trash; InvalidChange when that would make more than two levels; and what `write` throws.
 */
export async function nestTheme(
  notebook: Notebook,
  id: string,
  parent: string | null,
  order?: readonly string[],
): Promise<{ actionId: string | null; parted: string[] }> {
  return write(notebook, async () => {
    const all = await notebook.db.themes.toArray();
    const live = all.filter((theme) => theme.deleted === undefined);
    for (const wanted of parent === null ? [id] : [id, parent]) {
      if (!live.some((theme) => theme.id === wanted)) throw new NotFound('theme', wanted);
    }
    const tree = themeTree(live.filter((theme) => theme.archived !== true || [id, parent].includes(theme.id)));
    const isTop = tree.some(({ theme }) => theme.id === parent);
    const hasChildren = tree.some(({ theme, children }) => theme.id === id && children.length > 0);
    if (parent !== null && (parent === id || !isTop || hasChildren)) {
      throw new InvalidChange('themes stand on two levels: one that has a parent has no children');
    }
    const above = live.find((theme) => theme.id === parent)?.parent;
    const hidden = parent === null ? [] : live.filter((theme) => theme.id === above || theme.parent === id);
    const free = hidden.map((theme) => (theme.id === above ? parent! : theme.id));
    const { actionId } = await apply(notebook, {
      label: 'nest-theme',
      changes: [
        ...free.flatMap((one) => rowChanges('themes', one, { parent: null })),
        ...rowChanges('themes', id, { parent }),
        ...(order === undefined ? [] : orderChanges(all, order)),
      ],
    });
    return { actionId, parted: hidden.map((theme) => theme.id) };
  });
}
