import { remembered } from '@/utils/review/remembered';
import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import type { Notebook } from './open-notebook';
import { readRows, rowKey } from './read-rows';
import type { NoteRow } from './row';
import { whileWanted } from './while-wanted';
import { write } from './write';

/** Marks notes to be remembered, or not to be asked; one action. Those in the trash, or gone, are passed over. @throws the signal's reason when it ended this, and what `write` throws. */
export async function rememberNotes(
  notebook: Notebook,
  ids: readonly string[],
  on: boolean,
  telling: Telling = {},
): Promise<{ actionId: string | null }> {
  return whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      goOn(0, ids.length);
      const asked = ids.map((id) => ({ table: 'notes' as const, id }));
      const known = await readRows(notebook, asked);
      const changes = asked.flatMap((one) => {
        const row = known.get(rowKey(one)) as NoteRow | undefined;
        if (row === undefined || row.deleted !== undefined || row.review?.remember === on) return [];
        return [{ ...one, field: 'review', value: remembered(row.review, on) }];
      });
      return apply(notebook, { label: 'remember-note', changes }, { known, onWritten: goOn });
    }),
  );
}
