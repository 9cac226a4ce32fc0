import * as v from 'valibot';
import { ThemeName, type Theme } from '@/utils/model/theme';
import type { Notebook } from './open-notebook';
import { undo } from './undo';

/**
 * Takes an action back, as `undo` does. `renamed`: the name under which a theme came back whose own was taken meanwhile (fitting-changes.ts). Told here, as pages of a
 * speech have no themes to bring back.
 */
export async function undoNaming(
  notebook: Notebook,
  actionId: string,
): Promise<Awaited<ReturnType<typeof undo>> & { renamed?: Theme['name'] }> {
  const done = await undo(notebook, actionId);
  const [undone, row] = await notebook.db.log.bulkGet([actionId, done.actionId ?? '']);
  const given = row?.operations.find(
    ({ table, id, field }) =>
      table === 'themes' && field === 'name' && !undone?.inverse.some((one) => one.id === id && one.field === field),
  );
  return { ...done, ...(given && v.is(ThemeName, given.value) && { renamed: given.value }) };
}
