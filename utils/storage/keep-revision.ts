import { newId } from '@/utils/model/new-id';
import type { Revision } from '@/utils/model/revision';
import { apply } from './apply';
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
export function keepRevision(
  notebook: Notebook,
  { studyNotesId, name, title, blocks }: Pick<Revision, 'studyNotesId' | 'name' | 'title' | 'blocks'>,
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const [newest] = await revisionsOf(notebook, studyNotesId);
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
