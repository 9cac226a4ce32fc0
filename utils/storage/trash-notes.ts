import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

/** Puts notes in the trash, one action; nothing of them is lost. Those that are there already stay. @throws NotFound, and what `write` throws. */
export function trashNotes(notebook: Notebook, ids: readonly string[]): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const rows = await notebook.db.notes.bulkGet([...ids]);
    const missing = rows.findIndex((row) => row === undefined);
    if (missing >= 0) throw new NotFound('note', ids[missing]!);
    const deleted = notebook.now();
    const changes = rows.flatMap((row) =>
      row!.deleted === undefined ? rowChanges('notes', row!.id, { deleted }) : [],
    );
    return apply(notebook, { label: 'trash-note', changes });
  });
}
