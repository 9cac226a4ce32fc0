import * as v from 'valibot';
import { StudyNotes } from '@/utils/model/study-notes';
import { isNewerStudyNotes } from './is-newer-study-notes';
import type { Notebook } from './open-notebook';
import { stateOf } from './study-notes-row';
import { withoutClocks } from './without-clocks';

/** Study notes to be opened, with the state they are in (see `saveStudyNotes`), or why they can't be: a newer Zhaji wrote them, or the row is not what it should be. */
export type OpenedStudyNotes =
  | { kind: 'document'; doc: StudyNotes; at: string }
  | { kind: 'newer' | 'damaged'; title: string }
  | { kind: 'none' };

/** Study notes by their id, also in the trash. */
export async function studyNotesById({ db }: Notebook, id: string): Promise<OpenedStudyNotes> {
  const row = await db.studyNotes.get(id);
  if (row === undefined) return { kind: 'none' };
  const title = row.title;
  if (isNewerStudyNotes(row)) return { kind: 'newer', title };
  const doc = withoutClocks(row);
  return v.is(StudyNotes, doc) ? { kind: 'document', doc, at: stateOf(row) } : { kind: 'damaged', title };
}
