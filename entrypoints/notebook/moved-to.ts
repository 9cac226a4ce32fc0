import type { Note } from '@/utils/model/note';
import type { NoteThemesChange } from '@/utils/storage/set-notes-themes';

/** What puts notes under a theme, by the reader's word: they leave those of `from`, and what is only suggested for them by then. */
export function movedTo(
  themeId: string,
  notes: readonly Pick<Note, 'id'>[],
  from: readonly string[],
): NoteThemesChange[] {
  return notes.map(({ id }) => ({
    noteId: id,
    add: [{ id: themeId, by: 'reader' as const }],
    remove: from.filter((id) => id !== themeId),
    settle: true,
  }));
}
