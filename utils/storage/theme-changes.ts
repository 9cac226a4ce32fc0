import type { Change } from '@/utils/model/operation';
import type { Theme } from '@/utils/model/theme';
import { rowChanges } from './row-changes';

/** Colours there are: `ThemeStyle`. */
const STYLES = 10;

/** A theme to be made. */
export type NewTheme = Pick<Theme, 'id' | 'name'> & Partial<Pick<Theme, 'style' | 'keywords'>>;

/** The style the fewest of these themes have, the lowest number among equals. */
function leastUsedStyle(themes: readonly Pick<Theme, 'style'>[]): number {
  const used = Array.from({ length: STYLES }, (_, index) => themes.filter(({ style }) => style === index + 1).length);
  return used.indexOf(Math.min(...used)) + 1;
}

/** The changes that make a theme, last in order. `live`: the themes there are, those to be made in the same action included. */
export function themeChanges(theme: NewTheme, live: readonly Pick<Theme, 'style' | 'order'>[]): Change[] {
  return rowChanges('themes', theme.id, {
    name: theme.name,
    style: theme.style ?? leastUsedStyle(live),
    keywords: theme.keywords ?? {},
    order: live.reduce((last, { order }) => Math.max(last, order), -1) + 1,
  });
}
