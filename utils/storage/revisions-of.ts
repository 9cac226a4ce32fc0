import * as v from 'valibot';
import { Revision } from '@/utils/model/revision';
import type { Notebook } from './open-notebook';
import { withoutClocks } from './without-clocks';

/** The versions kept of study notes, newest first; those with something a newer Zhaji wrote are left out. */
export async function revisionsOf({ db }: Notebook, studyNotesId: string): Promise<Revision[]> {
  const rows = await db.revisions.where('studyNotesId').equals(studyNotesId).toArray();
  return rows
    .map(withoutClocks)
    .filter((revision) => revision.deleted === undefined && v.is(Revision, revision))
    .sort((a, b) => b.created - a.created || (a.id < b.id ? 1 : -1));
}
