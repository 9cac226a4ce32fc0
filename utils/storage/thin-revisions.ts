import type { Notebook } from './open-notebook';
import { purge } from './purge';
import { revisionsOf } from './revisions-of';
import { surplusRevisions } from './surplus-revisions';

/** Takes the versions of a document that can go (surplus-revisions.ts) out of the notebook, and their words out of the log. For when it is opened. @throws what `write` throws */
export async function thinRevisions(
  notebook: Notebook,
  studyNotesId: string,
  dayOf: (time: number) => string,
): Promise<{ thinned: number }> {
  const surplus = surplusRevisions(await revisionsOf(notebook, studyNotesId), notebook.now(), dayOf);
  if (surplus.length > 0)
    await purge(
      notebook,
      surplus.map((id) => ({ table: 'revisions', id })),
      'thin-revisions',
    );
  return { thinned: surplus.length };
}
