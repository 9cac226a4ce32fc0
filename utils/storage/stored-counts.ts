import type { Notebook } from './open-notebook';

/** How much there is, the trash included, without reading it: with what is not in the trash at hand that tells how much is. Study notes are few: those in the trash are counted. */
export async function storedCounts({
  db,
}: Notebook): Promise<{ notes: number; speeches: number; trashedStudyNotes: number }> {
  const [notes, speeches, trashedStudyNotes] = await db.transaction('r', [db.notes, db.speeches, db.studyNotes], () =>
    Promise.all([
      db.notes.count(),
      db.speeches.count(),
      db.studyNotes.filter(({ deleted }) => deleted !== undefined).count(),
    ]),
  );
  return { notes, speeches, trashedStudyNotes };
}
