import { apply } from './apply';
import { NotFound } from './errors';
import { inThemeOrder } from './live-themes';
import type { Notebook } from './open-notebook';
import { write } from './write';

/**
 * Puts themes in this order. Those that are not named keep theirs, behind.
 * @throws NotFound when one is not in the notebook, and what `write` throws.
 */
export async function orderThemes(notebook: Notebook, ids: string[]): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const themes = (await notebook.db.themes.toArray()).sort(inThemeOrder);
    const known = new Set(themes.map((theme) => theme.id));
    const named = new Set(ids);
    for (const id of named) if (!known.has(id)) throw new NotFound('theme', id);
    const rest = themes.filter((theme) => theme.deleted === undefined && !named.has(theme.id));
    return apply(notebook, {
      label: 'order-themes',
      changes: [...named, ...rest.map((theme) => theme.id)].map((id, order) => ({
        table: 'themes',
        id,
        field: 'order',
        value: order,
      })),
    });
  });
}
