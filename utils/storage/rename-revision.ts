import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

/** Gives a version another name; one with a name is never thinned out. @throws NotFound, InvalidChange, and what `write` throws. */
export function renameRevision(notebook: Notebook, id: string, name: string): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    if ((await notebook.db.revisions.get(id)) === undefined) throw new NotFound('version', id);
    return apply(notebook, { label: 'name-revision', changes: rowChanges('revisions', id, { name }) });
  });
}
