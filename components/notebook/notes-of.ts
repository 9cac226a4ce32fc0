import type { Note } from '@/utils/model/note';
import type { NoteGroup } from './group-notes';

/** The notes of groups in the order in which they stand; one that stands under two headings is there once. */
export function notesOf(groups: readonly NoteGroup[]): readonly Note[] {
  const all: Note[] = [];
  for (const { parts } of groups) for (const { notes } of parts) for (const note of notes) all.push(note);
  return groups.some(({ head }) => head.kind === 'theme') ? [...new Set(all)] : all;
}
