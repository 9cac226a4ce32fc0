import { remembered } from '@/utils/review/remembered';
import { apply } from './apply';
import type { Notebook } from './open-notebook';
import { write } from './write';

/** Marks notes to be remembered, or not to be asked; one action. Those in the trash, or gone, are passed over. @throws what `write` throws. */
export async function rememberNotes(
  notebook: Notebook,
  ids: readonly string[],
  on: boolean,
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const rows = await notebook.db.notes.bulkGet([...ids]);
    const changes = rows.flatMap((row) =>
      row === undefined || row.deleted !== undefined || row.review?.remember === on
        ? []
        : [{ table: 'notes' as const, id: row.id, field: 'review', value: remembered(row.review, on) }],
    );
    return apply(notebook, { label: 'remember-note', changes });
  });
}
