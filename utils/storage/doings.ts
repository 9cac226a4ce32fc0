import type { Doings } from '@/utils/review/looking-back';
import { fieldClock } from './apply-operations';
import { clockTime } from './clock';
import type { Notebook } from './open-notebook';

/**
 * What the reader did when, of what is not in the trash: when notes were kept, when own words were last written, when study notes were made. By the clocks the
 * fields carry, which are there whether or not the log still reaches so far: `changed` of a note would tell of grades and themes as well.
 */
export async function doings({ db }: Notebook): Promise<Doings> {
  const [notes, studyNotes] = await db.transaction('r', [db.notes, db.studyNotes], () =>
    Promise.all([db.notes.toArray(), db.studyNotes.toArray()]),
  );
  const live = notes.filter(({ deleted }) => deleted === undefined);
  return {
    kept: live.map(({ created, speechId }) => ({ at: created, speechId })),
    written: live.flatMap((note) =>
      (['thought', 'application'] as const)
        .filter((field) => note[field] !== '')
        .map((field) => clockTime(fieldClock(note, field)) ?? note.changed),
    ),
    documents: studyNotes.filter(({ deleted }) => deleted === undefined).map(({ created }) => created),
  };
}
