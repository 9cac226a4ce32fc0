import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { themeTree } from '@/utils/themes/theme-tree';

/** What the index of themes counts. */
export type NoteCounts = {
  /** A theme's own notes. */
  byTheme: ReadonlyMap<string, number>;
  /** Of themes that have others under them: their notes and those of the others, each once. */
  withBelow: ReadonlyMap<string, number>;
  /** Those without a theme. */
  unsorted: number;
};

/** How many notes each theme has, and how many have none. Themes that no longer exist do not count. */
export function countNotes(notes: readonly Note[], themes: readonly Theme[]): NoteCounts {
  const byTheme = new Map(themes.map(({ id }) => [id, 0]));
  const branches = themeTree(themes).filter(({ children }) => children.length > 0);
  const withBelow = new Map(branches.map(({ theme }) => [theme.id, 0]));
  const tops = new Map(
    branches.flatMap(({ theme, children }) => [theme, ...children].map(({ id }) => [id, theme.id] as const)),
  );
  let unsorted = 0;
  // Without a list for each: there may be fifty thousand, and they are counted after each change.
  const counted: string[] = [];
  for (const { themes: under } of notes) {
    let isUnder = false;
    counted.length = 0;
    for (const { id } of under) {
      const count = byTheme.get(id);
      if (count === undefined) continue;
      isUnder = true;
      byTheme.set(id, count + 1);
      const top = tops.get(id);
      if (top === undefined || counted.includes(top)) continue;
      counted.push(top);
      withBelow.set(top, withBelow.get(top)! + 1);
    }
    if (!isUnder) unsorted += 1;
  }
  return { byTheme, withBelow, unsorted };
}
