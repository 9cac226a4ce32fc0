import type { Change } from '@/utils/model/operation';
import { apply } from './apply';
import { fieldClock } from './apply-operations';
import type { InverseChange, LogRow } from './db';
import { fittingChanges } from './fitting-changes';
import type { Notebook } from './open-notebook';
import type { Row } from './row';
import { wholePlaces } from './whole-places';
import { write } from './write';

/**
 * Takes an action back, as far as nothing else has happened to the same fields since and the notebook has room for it
 * (fitting-changes.ts): what was changed later stays. Undoing an undo is redo.
 * `undone: false`: nothing of it was left to take back, or there is no such action; nothing is written then.
 */
export async function undo(
  notebook: Notebook,
  actionId: string,
): Promise<{ undone: boolean; actionId: string | null }> {
  return write(notebook, async () => {
    const action = await notebook.db.log.get(actionId);
    const standing: Change[] = [];
    for (const inverse of action?.inverse ?? []) {
      if (action === undefined || !(await stands(notebook, action, inverse))) continue;
      const { table, id, field, value } = inverse;
      // What goes to the trash goes there today.
      standing.push({ table, id, field, value: field === 'deleted' && value !== null ? notebook.now() : value });
    }
    const changes = await fittingChanges(notebook.db, wholePlaces(standing, action?.inverse ?? []), actionId);
    const undone = await apply(notebook, { label: 'undo', changes, undoes: actionId });
    return { undone: undone.actionId !== null, actionId: undone.actionId };
  });
}

/** Whether a field is as the action left it. A later change that was itself taken back does not count. */
async function stands({ db }: Notebook, action: LogRow, { table, id, field }: InverseChange): Promise<boolean> {
  const row = await db.table<Row, string>(table).get(id);
  const ofField = (change: Change) => change.table === table && change.id === id && change.field === field;
  // The creation of a row is taken back by a field it did not set: that must still be unset.
  const expected = action.operations.some(ofField) ? action.clock : '';
  let clock = fieldClock(row, field);
  while (clock !== expected) {
    // Set by an undo? Then the field has again what it had before the action that was undone. Clocks only go back, so this ends.
    const setter = clock === '' ? undefined : await db.log.get(clock);
    const undoneAction = setter?.undoes === undefined ? undefined : await db.log.get(setter.undoes);
    const before = undoneAction?.inverse.find(ofField)?.was;
    if (before === undefined || before >= clock) return false;
    clock = before;
  }
  return row !== undefined;
}
