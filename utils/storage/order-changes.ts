import type { Change } from '@/utils/model/operation';
import type { Theme } from '@/utils/model/theme';
import { NotFound } from './errors';
import { inThemeOrder } from './live-themes';

/**
 * The changes that put themes in this order; those that are not named keep theirs, behind. `themes`: all there are, those in the trash included.
 * @throws NotFound when one is not among them.
 */
export function orderChanges(
  themes: readonly Pick<Theme, 'id' | 'order' | 'deleted'>[],
  ids: readonly string[],
): Change[] {
  const known = new Set(themes.map((theme) => theme.id));
  const named = new Set(ids);
  for (const id of named) if (!known.has(id)) throw new NotFound('theme', id);
  const rest = themes.filter((theme) => theme.deleted === undefined && !named.has(theme.id)).toSorted(inThemeOrder);
  return [...named, ...rest.map((theme) => theme.id)].map((id, order) => ({
    table: 'themes',
    id,
    field: 'order',
    value: order,
  }));
}
