import type { Note } from '@/utils/model/note';
import type { NoteThemesChange } from '@/utils/storage/set-notes-themes';

/**
 * What puts notes under a theme, by the reader's word: they leave those of `from`, or, without it, all they are under, as a card does by its own list; and what is only
 * suggested for them by then. Of none (`[]`) they leave none: they are under it as well.
 */
export function movedTo(
  themeId: string,
  notes: readonly Pick<Note, 'id' | 'themes'>[],
  from?: readonly string[],
): NoteThemesChange[] {
  return notes.map(({ id, themes }) => ({
    noteId: id,
    add: [{ id: themeId, by: 'reader' as const }],
    remove: (from ?? themes.map((held) => held.id)).filter((held) => held !== themeId),
    settle: true,
  }));
}
