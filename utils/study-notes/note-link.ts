import type { Note } from '@/utils/model/note';
import type { NoteLink } from '@/utils/model/study-notes';

/** What a note says at this moment, as a document remembers it. */
export function noteLink({ id, quote, thought, application, themes }: Note): NoteLink {
  return { noteId: id, quote, thought, application, themes: themes.map((theme) => theme.id) };
}
