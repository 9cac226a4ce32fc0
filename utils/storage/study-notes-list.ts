import type { StudyNotes } from '@/utils/model/study-notes';
import type { Notebook } from './open-notebook';
import { withoutClocks } from './without-clocks';

/** The study notes that are not in the trash, those changed last first. */
export async function studyNotesList({ db }: Notebook): Promise<StudyNotes[]> {
  const rows = await db.studyNotes.filter((doc) => doc.deleted === undefined).toArray();
  return rows.map(withoutClocks).sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
}
