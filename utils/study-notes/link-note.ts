import type { Note } from '@/utils/model/note';
import type { NoteLink } from '@/utils/model/study-notes';
import { isSectionTheme } from './section-themes';
import { unsortedTheme } from './unsorted-notes';

/** A note as a document remembers it: what it says now, and the reader's themes it is under, without those that only stand for something while composing. */
export function linkNote({ id, quote, thought, application, themes }: Note): NoteLink {
  const own = themes.filter(
    // Rows are not read through a check: one damaged id would keep the whole document from being composed.
    (theme) => typeof theme.id === 'string' && theme.id !== unsortedTheme.id && !isSectionTheme(theme),
  );
  return { noteId: id, quote, thought, application, themes: own.map((theme) => theme.id) };
}
