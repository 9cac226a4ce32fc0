import type { Theme } from '@/utils/model/theme';
import type { Notebook } from './open-notebook';
import { withoutClocks } from './without-clocks';

/** The reader's order; equal ones by id, so that it is the same everywhere. */
export function inThemeOrder(a: Pick<Theme, 'order' | 'id'>, b: Pick<Theme, 'order' | 'id'>): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/** The themes to choose from, in the reader's order: neither archived nor in the trash. */
export async function liveThemes({ db }: Notebook): Promise<Theme[]> {
  const rows = await db.themes.toArray();
  return rows
    .filter((theme) => theme.deleted === undefined && theme.archived !== true)
    .sort(inThemeOrder)
    .map(withoutClocks);
}
