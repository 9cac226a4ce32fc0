import type { StudyNotes } from '@/utils/model/study-notes';
import { isNewerStudyNotes } from './is-newer-study-notes';
import type { Notebook } from './open-notebook';
import { withoutClocks } from './without-clocks';

/** The study notes that are not in the trash, those changed last first. Those a newer Zhaji wrote are not among them: see `newerStudyNotes`. */
export async function studyNotesList({ db }: Notebook): Promise<StudyNotes[]> {
  const rows = await db.studyNotes.filter((doc) => doc.deleted === undefined && !isNewerStudyNotes(doc)).toArray();
  return rows.map(withoutClocks).sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
}
