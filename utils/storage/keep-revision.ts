import { newId } from '@/utils/model/new-id';
import type { Revision } from '@/utils/model/revision';
import { apply } from './apply';
import { lastClock } from './last-clock';
import type { Notebook } from './open-notebook';
import { revisionsOf } from './revisions-of';
import { rowChanges } from './row-changes';
import { sameValue } from './same-value';
import { write } from './write';

/**
 * Keeps study notes as they are as a version, under a name the writer gives or none. What the newest version has already is not kept twice: it gets the name. `actionId` null: nothing was to
 * be kept.
 * @throws InvalidChange, and what `write` throws
 */
export async function keepRevision(
  notebook: Notebook,
  { studyNotesId, name, title, blocks }: Pick<Revision, 'studyNotesId' | 'name' | 'title' | 'blocks'>,
): Promise<{ actionId: string | null }> {
  // Read before everything is locked: all the versions of a long document are megabytes. What keeps it from being read keeps it from being written, which says so.
  const before = await known(notebook, studyNotesId).catch(() => undefined);
  return write(notebook, async () => {
    const isStill = before !== undefined && (await lastClock(notebook)) === before.at;
    const [newest] = isStill ? before.revisions : await revisionsOf(notebook, studyNotesId);
    const isThere = newest?.title === title && sameValue(newest.blocks, blocks);
    if (isThere && (name === undefined || newest.name === name)) return { actionId: null };
    const label = name === undefined ? 'keep-revision' : 'name-revision';
    const changes =
      isThere && newest.name === undefined
        ? rowChanges('revisions', newest.id, { name })
        : rowChanges('revisions', newId(), { studyNotesId, ...(name !== undefined && { name }), title, blocks });
    return apply(notebook, { label, changes });
  });
}

/** The versions there are, and the clock of the last action by then. */
async function known(notebook: Notebook, studyNotesId: string): Promise<{ at: string; revisions: Revision[] }> {
  const at = await lastClock(notebook);
  return { at, revisions: await revisionsOf(notebook, studyNotesId) };
}
