import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { readRows, rowKey } from './read-rows';
import { rowChanges } from './row-changes';
import { whileWanted } from './while-wanted';
import { write } from './write';

/** Puts notes in the trash, one action; nothing of them is lost. Those that are there already stay. @throws NotFound, the signal's reason when it ended this, and what `write` throws. */
export function trashNotes(
  notebook: Notebook,
  ids: readonly string[],
  telling: Telling = {},
): Promise<{ actionId: string | null }> {
  return whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      goOn(0, ids.length);
      const asked = ids.map((id) => ({ table: 'notes' as const, id }));
      const known = await readRows(notebook, asked);
      const missing = asked.find((one) => known.get(rowKey(one)) === undefined);
      if (missing) throw new NotFound('note', missing.id);
      const deleted = notebook.now();
      const changes = asked.flatMap((one) =>
        known.get(rowKey(one))?.['deleted'] === undefined ? rowChanges('notes', one.id, { deleted }) : [],
      );
      return apply(notebook, { label: 'trash-note', changes }, { known, onWritten: goOn });
    }),
  );
}
