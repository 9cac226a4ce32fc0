import type { Note } from '@/utils/model/note';
import type { NoteGroup } from './group-notes';

/** The notes of groups in the order in which they stand; one that stands under two headings is there once. */
export function notesOf(groups: readonly NoteGroup[]): readonly Note[] {
  const all: Note[] = [];
  // Few are under two themes: only those can come again.
  const seen = new Set<Note>();
  for (const { head, parts } of groups)
    for (const { notes } of parts)
      for (const note of notes) {
        if (head.kind === 'theme' && note.themes.length > 1) {
          if (seen.has(note)) continue;
          seen.add(note);
        }
        all.push(note);
      }
  return all;
}
