import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';

/** The notes that are under no theme there is. One that was put away is one: the reader knows where they are. `themes`: all, those put away included. */
export function unsortedNotes<N extends Pick<Note, 'themes'>>(
  notes: readonly N[],
  themes: readonly Pick<Theme, 'id'>[],
): N[] {
  const there = new Set(themes.map(({ id }) => id));
  return notes.filter((note) => !note.themes.some(({ id }) => there.has(id)));
}
