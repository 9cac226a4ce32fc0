import type { Note } from '@/utils/model/note';
import type { Block, NoteLink } from '@/utils/model/study-notes';
import { linkNote } from './link-note';

/**
 * The links of a document for the notes that stand in it: those it has, and for notes that came in since what they say now. Links of notes that stand there no longer are kept: what was
 * taken out may come back by undo.
 */
export function withLinks(
  blocks: readonly Block[],
  links: readonly NoteLink[],
  notes: ReadonlyMap<string, Note>,
): NoteLink[] {
  const known = new Set(links.map(({ noteId }) => noteId));
  const fresh = notesIn(blocks).flatMap((id) => {
    const note = known.has(id) ? undefined : notes.get(id);
    return note && note.deleted === undefined ? [linkNote(note)] : [];
  });
  return fresh.length === 0 ? [...links] : [...links, ...fresh];
}

/** Ids of the notes that blocks quote or carry words of, in the order they first stand there. */
function notesIn(blocks: readonly Block[]): string[] {
  return [
    ...new Set(blocks.flatMap((block) => ('noteId' in block && block.noteId !== undefined ? [block.noteId] : []))),
  ];
}
