import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { foldText } from '@/utils/text/fold-text';
import { branchOf } from '@/utils/themes/branch-of';
import { themeTree } from '@/utils/themes/theme-tree';

/** What the notebook shows: everything, the notes without a theme, the trash, or the theme of that id. */
export type Shelf = { kind: 'all' | 'unsorted' | 'trash' } | { kind: 'theme'; id: string };

/**
 * Notes under one heading; `theme: null` are those without one. `withBelow`: how many there are together with those under the headings that follow, for the theme
 * of the shelf, where others stand under it.
 */
export type NoteGroup = { theme: Theme | null; notes: Note[]; withBelow?: number };

/** A note ready to be searched. */
export type Searchable = { note: Note; text: string };

/** The folded text of each note: quotation, own words, speaker and title. Made once per change, so that each key only looks. */
export function searchable(notes: Note[], speeches: ReadonlyMap<string, Speech>): Searchable[] {
  return notes.map((note) => {
    const { title = '', speaker = '' } = speeches.get(note.speechId) ?? {};
    return { note, text: foldText([note.quote, note.thought, note.application, speaker, title].join('\n')).text };
  });
}

/** The words of a query, folded; white space parts them. */
export function queryWords(query: string): string[] {
  return query
    .split(/\s+/u)
    .map((word) => foldText(word).text)
    .filter((word) => word !== '');
}

/** The notes in which every word of the query stands. All of them for an empty query. */
export function search(notes: Searchable[], query: string): Note[] {
  const words = queryWords(query);
  return notes.filter(({ text }) => words.every((word) => text.includes(word))).map(({ note }) => note);
}

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
export function countNotes(notes: Note[], themes: Theme[]): NoteCounts {
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

/** The notes of a shelf by theme, themes in the order given, newest speech first within one, then as in the speech. That of a theme holds those under it too. */
export function groupNotes(
  notes: Note[],
  themes: Theme[],
  speeches: ReadonlyMap<string, Speech>,
  shelf: Shelf,
): NoteGroup[] {
  const known = new Map(themes.map((theme) => [theme.id, 0]));
  const day = (note: Note): string => {
    const speech = speeches.get(note.speechId);
    return speech?.date ?? speech?.publishedOn ?? '';
  };
  const sorted = notes.toSorted(
    (a, b) =>
      compare(day(b), day(a)) ||
      compare(a.speechId, b.speechId) ||
      a.anchor.start - b.anchor.start ||
      compare(a.id, b.id),
  );
  const branch = shelf.kind === 'theme' ? branchOf(themes, shelf.id) : [];
  const groups = (shelf.kind === 'all' ? themes : branch).map((theme): NoteGroup => ({
    theme,
    notes: sorted.filter((note) => note.themes.some(({ id }) => id === theme.id)),
  }));
  if (shelf.kind === 'all' || shelf.kind === 'unsorted') {
    groups.push({ theme: null, notes: sorted.filter((note) => knownThemes(note, known).length === 0) });
  }
  const filled = groups.filter((group) => group.notes.length > 0);
  const [own] = groups;
  if (shelf.kind !== 'theme' || !own) return filled;
  if (branch.length > 1) own.withBelow = new Set(groups.flatMap((group) => group.notes)).size;
  // The theme that was asked for has its heading even when it is empty: its name and look are changed there.
  return [own, ...filled.filter((group) => group !== own)];
}

function knownThemes(note: Note, known: ReadonlyMap<string, number>): string[] {
  return note.themes.map(({ id }) => id).filter((id) => known.has(id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
