import type { Change } from '@/utils/model/operation';
import { placeNow } from '@/utils/speeches/place-now';
import { afterChanges } from './after-changes';
import type { NotebookDb } from './db';
import { readRows, rowKey, type KnownRows } from './read-rows';
import type { NoteRow, SpeechRow } from './row';
import { rowChanges } from './row-changes';

/**
 * The changes, and for each note they take out of the trash its place in its speech as that will be: while the note lay there, pages of the article
 * may have come in or gone, and its paragraph would be one with other words. `known`: rows that were read in the same transaction.
 */
export async function restoredNotes(db: NotebookDb, changes: Change[], known?: KnownRows): Promise<Change[]> {
  const after = afterChanges(changes);
  const back = changes.filter(({ table, field, value }) => table === 'notes' && field === 'deleted' && value === null);
  // All at once: with a speech thousands of notes come back.
  const rows = await readRows({ db }, back, known);
  const notes = back.flatMap((change) => {
    const row = rows.get(rowKey(change));
    return row ? [after('notes', row as NoteRow)] : [];
  });
  const speechOf = ({ speechId }: NoteRow) => ({ table: 'speeches' as const, id: speechId });
  const speeches = await readRows({ db }, notes.map(speechOf), known);
  const places = notes.flatMap((note): Change[] => {
    const speech = speeches.get(rowKey(speechOf(note))) as SpeechRow | undefined;
    return speech ? rowChanges('notes', note.id, placeNow(note, after('speeches', speech))) : [];
  });
  return [...changes, ...places];
}
