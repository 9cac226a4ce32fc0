import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';

/** What the notebook shows: everything, the notes without a theme, the trash, or the theme of that id. */
export type Shelf = { kind: 'all' | 'unsorted' | 'trash' } | { kind: 'theme'; id: string };

/** Notes under one heading; `theme: null` are those without one. */
export type NoteGroup = { theme: Theme | null; notes: Note[] };

/** How many notes each theme has, and how many have none. Themes that no longer exist do not count. */
export function countNotes(notes: Note[], themes: Theme[]): { byTheme: Map<string, number>; unsorted: number } {
  const byTheme = new Map(themes.map(({ id }) => [id, 0]));
  let unsorted = 0;
  for (const note of notes) {
    const under = knownThemes(note, byTheme);
    if (under.length === 0) unsorted += 1;
    for (const id of under) byTheme.set(id, (byTheme.get(id) ?? 0) + 1);
  }
  return { byTheme, unsorted };
}

/**
 * The notes of a shelf by theme, themes in the reader's order; within one the newest speech first, then as in the speech. `ranked`: in the order given, as a
 * search found them.
 */
export function groupNotes(
  notes: Note[],
  themes: Theme[],
  speeches: ReadonlyMap<string, Speech>,
  shelf: Shelf,
  ranked = false,
): NoteGroup[] {
  const known = new Map(themes.map((theme) => [theme.id, 0]));
  const day = (note: Note): string => {
    const speech = speeches.get(note.speechId);
    return speech?.date ?? speech?.publishedOn ?? '';
  };
  const sorted = ranked
    ? notes
    : notes.toSorted(
        (a, b) =>
          compare(day(b), day(a)) ||
          compare(a.speechId, b.speechId) ||
          a.anchor.start - b.anchor.start ||
          compare(a.id, b.id),
      );
  const groups = themes
    .filter(({ id }) => shelf.kind === 'all' || (shelf.kind === 'theme' && shelf.id === id))
    .map((theme): NoteGroup => ({
      theme,
      notes: sorted.filter((note) => note.themes.some(({ id }) => id === theme.id)),
    }));
  if (shelf.kind === 'all' || shelf.kind === 'unsorted') {
    groups.push({ theme: null, notes: sorted.filter((note) => knownThemes(note, known).length === 0) });
  }
  // The theme that was asked for has its heading even when it is empty: its name and look are changed there.
  return shelf.kind === 'theme' ? groups : groups.filter((group) => group.notes.length > 0);
}

function knownThemes(note: Note, known: ReadonlyMap<string, number>): string[] {
  return note.themes.map(({ id }) => id).filter((id) => known.has(id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
