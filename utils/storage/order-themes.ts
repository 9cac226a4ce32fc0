import { apply } from './apply';
import type { Notebook } from './open-notebook';
import { orderChanges } from './order-changes';
import { write } from './write';

/**
 * Puts themes in this order. Those that are not named keep theirs, behind; those put away their neighbours.
 * @throws NotFound when one is not in the notebook, and what `write` throws.
 */
export async function orderThemes(notebook: Notebook, ids: readonly string[]): Promise<{ actionId: string | null }> {
  return write(notebook, async () =>
    apply(notebook, { label: 'order-themes', changes: orderChanges(await notebook.db.themes.toArray(), ids) }),
  );
}
