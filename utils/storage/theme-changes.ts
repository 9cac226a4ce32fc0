import type { Change } from '@/utils/model/operation';
import type { Theme } from '@/utils/model/theme';
import { rowChanges } from './row-changes';

/** Colours there are: `ThemeStyle`. */
const STYLES = 10;

/** A theme to be made. */
export type NewTheme = Pick<Theme, 'id' | 'name'> &
  Partial<Pick<Theme, 'style' | 'keywords' | 'parent' | 'origin' | 'archived'>>;

/** The style the fewest of these themes have, the lowest number among equals. */
function leastUsedStyle(themes: readonly Pick<Theme, 'style'>[]): number {
  const used = Array.from({ length: STYLES }, (_, index) => themes.filter(({ style }) => style === index + 1).length);
  return used.indexOf(Math.min(...used)) + 1;
}

/** The changes that make themes, last in order. `there`: the themes there are. */
export function themeChanges(themes: readonly NewTheme[], there: readonly Pick<Theme, 'style' | 'order'>[]): Change[] {
  const live = there.map(({ style, order }) => ({ style, order }));
  let last = live.reduce((last, { order }) => Math.max(last, order), -1);
  return themes.flatMap(({ id, name, keywords = {}, style = leastUsedStyle(live), ...more }) => {
    live.push({ style, order: ++last });
    const { parent, origin, archived } = more;
    const some = Object.entries({ parent, origin, archived }).filter(([, value]) => value !== undefined);
    return rowChanges('themes', id, { name, style, keywords, order: last, ...Object.fromEntries(some) });
  });
}
