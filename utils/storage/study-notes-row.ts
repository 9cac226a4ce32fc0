import { fieldClock } from './apply-operations';
import { NewerStudyNotes, NotFound } from './errors';
import { isNewerStudyNotes } from './is-newer-study-notes';
import type { Notebook } from './open-notebook';
import type { StudyNotesRow } from './row';

/** Which state of a row it is: the clock of the last action on it. */
export const stateOf = (row: StudyNotesRow): string => fieldClock(row, 'changed');

/**
 * The row of study notes that may be written to. Call it inside a transaction.
 * @throws NotFound, NewerStudyNotes
 */
export async function studyNotesRow({ db }: Notebook, id: string): Promise<StudyNotesRow> {
  const row = await db.studyNotes.get(id);
  if (row === undefined) throw new NotFound('study notes', id);
  if (isNewerStudyNotes(row)) throw new NewerStudyNotes(row.title);
  return row;
}
