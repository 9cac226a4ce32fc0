import * as v from 'valibot';
import type { ActionDone } from '@/utils/model/action-done';
import { ThemeName, type Theme } from '@/utils/model/theme';
import type { Telling } from '@/utils/model/telling';
import { actionDone } from './action-done';
import type { Notebook } from './open-notebook';
import { undo } from './undo';
import { whileWanted } from './while-wanted';

/**
 * Takes an action back, as `undo` does. `renamed`: the name under which a theme came back whose own was taken meanwhile (fitting-changes.ts); `what`: what it was. Told here, as pages of a
 * speech have no themes to bring back.
 * @throws the signal's reason when it ended this, and what `undo` throws
 */
export async function undoNaming(
  notebook: Notebook,
  actionId: string,
  telling: Telling = {},
): Promise<Awaited<ReturnType<typeof undo>> & { renamed?: Theme['name']; what?: ActionDone }> {
  const done = await whileWanted(telling, (goOn) => undo(notebook, actionId, goOn));
  const [undone, row] = await notebook.db.log.bulkGet([actionId, done.actionId ?? '']);
  const given = row?.operations.find(
    ({ table, id, field }) =>
      table === 'themes' && field === 'name' && !undone?.inverse.some((one) => one.id === id && one.field === field),
  );
  const what = await actionDone(notebook, actionId);
  return { ...done, ...(what && { what }), ...(given && v.is(ThemeName, given.value) && { renamed: given.value }) };
}
