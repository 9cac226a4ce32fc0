import type { OperationTable } from '@/utils/model/operation';
import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import type { Row } from './row';
import { write } from './write';

/** Puts a row in the trash. Where it is already, nothing is written: the day it was put there stays. */
export async function setTrashed(
  notebook: Notebook,
  { table, id, label }: { table: OperationTable; id: string; label: string },
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const row = await notebook.db.table<Row, string>(table).get(id);
    if (row === undefined) throw new NotFound(table, id);
    if (row['deleted'] !== undefined) return { actionId: null };
    return apply(notebook, { label, changes: rowChanges(table, id, { deleted: notebook.now() }) });
  });
}
