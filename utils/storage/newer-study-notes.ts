import { isNewerStudyNotes } from './is-newer-study-notes';
import type { Notebook } from './open-notebook';

/** The study notes that a newer Zhaji wrote, by their titles: they can be named, and nothing else. */
export async function newerStudyNotes({ db }: Notebook): Promise<{ id: string; title: string }[]> {
  const rows = await db.studyNotes.filter((doc) => doc.deleted === undefined && isNewerStudyNotes(doc)).toArray();
  return rows.map(({ id, title }) => ({ id, title }));
}
