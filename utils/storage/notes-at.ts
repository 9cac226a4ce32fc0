import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { findSpeech, type SpeechTraits } from './find-speech';
import type { Notebook } from './open-notebook';
import { speechNotes } from './speech-notes';
import { withoutClocks } from './without-clocks';

/**
 * What is kept from a page: its speech, by the rule `keepNote` goes by, and the speech's notes in reading order. A speech in the trash
 * counts only while it has notes that are not.
 */
export async function notesAt(
  notebook: Notebook,
  traits: SpeechTraits,
): Promise<{ speech: Speech | null; notes: Note[] }> {
  const { db } = notebook;
  return db.transaction('r', [db.speeches, db.notes], async () => {
    const row = await findSpeech(db, traits);
    if (row === undefined) return { speech: null, notes: [] };
    const notes = await speechNotes(notebook, row.id);
    return { speech: row.deleted !== undefined && notes.length === 0 ? null : withoutClocks(row), notes };
  });
}
