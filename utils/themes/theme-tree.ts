import type { Theme } from '@/utils/model/theme';

/** A theme without parent, and those that stand under it. */
export type ThemeBranch<T> = { theme: T; children: T[] };

/**
 * Themes with their children under them, both in the order given. There is one level, whatever the rows say: what two devices did at once, or an undo,
 * may leave a parent that is gone, has a parent itself, or a ring. A theme then stands under the uppermost there is, and one of a ring stands by itself.
 */
export function themeTree<T extends Pick<Theme, 'id' | 'parent'>>(themes: readonly T[]): ThemeBranch<T>[] {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const top = (theme: T): T => {
    const seen = new Set([theme.id]);
    let at = theme;
    for (;;) {
      const up = at.parent === undefined ? undefined : byId.get(at.parent);
      if (up === undefined) return at;
      if (seen.has(up.id)) return theme;
      seen.add(up.id);
      at = up;
    }
  };
  const branches = new Map<string, ThemeBranch<T>>();
  const tops = new Map(themes.map((theme) => [theme.id, top(theme)]));
  for (const theme of themes) if (tops.get(theme.id) === theme) branches.set(theme.id, { theme, children: [] });
  for (const theme of themes) {
    const above = tops.get(theme.id)!;
    if (above !== theme) branches.get(above.id)!.children.push(theme);
  }
  return [...branches.values()];
}
