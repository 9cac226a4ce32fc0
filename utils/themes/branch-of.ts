import type { Theme } from '@/utils/model/theme';
import { themeTree } from './theme-tree';

/** A theme and those that stand under it; nothing where there is none of that id. */
export function branchOf<T extends Pick<Theme, 'id' | 'parent'>>(themes: readonly T[], id: string): T[] {
  const branch = themeTree(themes).find(({ theme }) => theme.id === id);
  return branch ? [branch.theme, ...branch.children] : themes.filter((theme) => theme.id === id);
}
