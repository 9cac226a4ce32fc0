import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { StudyNotes } from '@/utils/model/study-notes';
import { withoutText } from './without-text';

/** Which speech each quotation of a document is from, by note. Without the texts of the speeches, which are not cited. */
export function citedSpeeches(
  { blocks }: Pick<StudyNotes, 'blocks'>,
  notes: ReadonlyMap<string, Note>,
  speeches: ReadonlyMap<string, Speech>,
): Map<string, Speech> {
  const bare = new Map<string, Speech>();
  const cited = new Map<string, Speech>();
  for (const block of blocks) {
    if (block.kind !== 'quotation') continue;
    const speech = speeches.get(notes.get(block.noteId)?.speechId ?? '');
    if (!speech) continue;
    // One object for each, so that it is sent once, too.
    const one = bare.get(speech.id) ?? withoutText(speech);
    bare.set(speech.id, one);
    cited.set(block.noteId, one);
  }
  return cited;
}
