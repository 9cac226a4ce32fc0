import { forgetPurged } from './forget-purged';
import type { Notebook } from './open-notebook';
import { purge } from './purge';
import { keepWatch, readTrash, watchTrash } from './read-trash';
import { timeLeft } from './trash-watch';
import { write } from './write';

/**
 * Looks into the trash, and deletes for good what has been there for thirty days that were seen to pass (trash-watch.ts). For the notebook, each time it is
 * opened. `purged`: how many rows went.
 * @throws what `write` throws
 */
export async function expireTrash(notebook: Notebook): Promise<{ purged: number }> {
  await forgetPurged(notebook);
  const trashed = await readTrash(notebook.db);
  const due = await write(notebook, async () => {
    const watch = await watchTrash(notebook.db, notebook.now(), trashed);
    await keepWatch(notebook.db, watch);
    return trashed.filter(({ key }) => timeLeft(watch, key) === 0);
  });
  return due.length === 0 ? { purged: 0 } : purge(notebook, due, 'expire-trash');
}
