import type { Change } from '@/utils/model/operation';
import type { Theme } from '@/utils/model/theme';
import { NotFound } from './errors';
import { inThemeOrder } from './live-themes';

/**
 * The changes that put themes in this order; those that are not named keep theirs, behind. One that was put away, which nobody sees to name it, stays behind the
 * one it stood behind. `themes`: all there are, those in the trash included.
 * @throws NotFound when one is not among them.
 */
export function orderChanges(
  themes: readonly Pick<Theme, 'id' | 'order' | 'deleted' | 'archived'>[],
  ids: readonly string[],
): Change[] {
  const known = new Set(themes.map((theme) => theme.id));
  const named = new Set(ids);
  for (const id of named) if (!known.has(id)) throw new NotFound('theme', id);
  const live = themes.filter((theme) => theme.deleted === undefined).toSorted(inThemeOrder);
  const rest = live.filter((theme) => !named.has(theme.id));
  const next = [...named, ...rest.filter((theme) => theme.archived !== true).map((theme) => theme.id)];
  for (const { id } of rest.filter((theme) => theme.archived === true)) {
    const before = live[live.findIndex((theme) => theme.id === id) - 1];
    next.splice(before === undefined ? 0 : next.indexOf(before.id) + 1, 0, id);
  }
  return next.map((id, order) => ({ table: 'themes', id, field: 'order', value: order }));
}
