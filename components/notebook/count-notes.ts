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
  for (const note of notes) {
    const under = knownThemes(note, byTheme);
    if (under.length === 0) unsorted += 1;
    for (const id of under) byTheme.set(id, byTheme.get(id)! + 1);
    for (const id of new Set(under.flatMap((one) => tops.get(one) ?? []))) withBelow.set(id, withBelow.get(id)! + 1);
  }
  return { byTheme, withBelow, unsorted };
}

function knownThemes(note: Note, known: ReadonlyMap<string, number>): string[] {
  return note.themes.map(({ id }) => id).filter((id) => known.has(id));
}
