import type { Note } from '@/utils/model/note';
import type { NoteThemesChange } from '@/utils/storage/set-notes-themes';

/** What puts notes under a theme, by the reader's word: they leave those of `from`, and what was only suggested for them. */
export function movedTo(
  themeId: string,
  notes: readonly Pick<Note, 'id' | 'themes'>[],
  from: readonly string[],
): NoteThemesChange[] {
  return notes.map((note) => ({
    noteId: note.id,
    add: [{ id: themeId, by: 'reader' as const }],
    remove: note.themes
      .filter(({ id, by }) => id !== themeId && (from.includes(id) || by === 'suggested'))
      .map(({ id }) => id),
  }));
}
