import type { Theme } from '@/utils/model/theme';
import { themeTree, type ThemeBranch } from '@/utils/themes/theme-tree';

/** Themes that are not put away: as a tree, in one row (`themes`), and with the others behind them (`every`): those still have their notes, which aren't without a theme. */
export function shelfThemes(all: readonly Theme[]): { tree: ThemeBranch<Theme>[]; themes: Theme[]; every: Theme[] } {
  const tree = themeTree(all.filter(({ archived }) => !archived));
  const themes = tree.flatMap(({ theme, children }) => [theme, ...children]);
  return { tree, themes, every: [...themes, ...all.filter(({ archived }) => archived)] };
}
