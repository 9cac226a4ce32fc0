import * as v from 'valibot';
import type { Change } from '@/utils/model/operation';
import { Speech } from '@/utils/model/speech';
import { apply } from './apply';
import { fieldClock } from './apply-operations';
import type { InverseChange, LogRow, NotebookDb } from './db';
import { fittingChanges } from './fitting-changes';
import { isWholeAction } from './is-whole-action';
import { leavesNotes } from './leaves-notes';
import type { Notebook } from './open-notebook';
import { restoredNotes } from './restored-notes';
import type { Row } from './row';
import { wholePlaces } from './whole-places';
import { write } from './write';

const Urls = Speech.entries.urls;

/**
 * Takes an action back, as far as nothing else has happened to the same fields since and the notebook has room for it
 * (fitting-changes.ts): what was changed later stays. Splitting and joining speeches is taken back whole or not at all. Undoing an undo is redo.
 * `undone: false`: nothing of it was left to take back, or there is no such action; nothing is written then. `gone`: because something it was about was
 * deleted for good since; half of it is not taken back.
 */
export async function undo(
  notebook: Notebook,
  actionId: string,
): Promise<{ undone: boolean; actionId: string | null; gone?: true }> {
  return write(notebook, async () => {
    const action = await notebook.db.log.get(actionId);
    const gone = { undone: false, actionId: null, gone: true } as const;
    if (action?.gone) return gone;
    const standing: Change[] = [];
    for (const inverse of action?.inverse ?? []) {
      const isStanding = action && (await stands(notebook, action, inverse));
      // No row goes but for good; the log may not have been told yet.
      if (isStanding === undefined) return gone;
      if (!isStanding) continue;
      const { table, id, field, value } = inverse;
      // What goes to the trash goes there today.
      standing.push({ table, id, field, value: field === 'deleted' && value !== null ? notebook.now() : value });
    }
    const changes = await takenBack(notebook.db, action, standing);
    const undone = await apply(notebook, { label: 'undo', changes, undoes: actionId });
    return { undone: undone.actionId !== null, actionId: undone.actionId };
  });
}

/** What of an action is taken back, of what still stands of it. */
async function takenBack(db: NotebookDb, action: LogRow | undefined, standing: Change[]): Promise<Change[]> {
  if (action === undefined) return [];
  if (!(await isWholeAction(db, action))) {
    const whole = await wholePlaces(db, standing, action.inverse);
    return restoredNotes(db, await fittingChanges(db, whole, action.clock));
  }
  const changes = [...standing];
  for (const inverse of action.inverse) {
    if (standing.some(({ id, field }) => id === inverse.id && field === inverse.field)) continue;
    const urls = await urlsSince(db, action, inverse);
    if (urls === undefined) return [];
    changes.push({ table: 'speeches', id: inverse.id, field: 'urls', value: urls });
  }
  return (await leavesNotes(db, changes)) ? [] : changes;
}

/** The addresses a speech had before an action, with those at which it was read since; undefined for other fields, and where too many are too many. */
async function urlsSince(
  db: NotebookDb,
  action: LogRow,
  { table, id, field, value }: InverseChange,
): Promise<string[] | undefined> {
  const row = table === 'speeches' && field === 'urls' ? await db.speeches.get(id) : undefined;
  const set = action.operations.find((operation) => operation.id === id && operation.field === 'urls')?.value;
  if (row === undefined || !v.is(Urls, value) || !v.is(Urls, set)) return undefined;
  const urls = [...value, ...row.urls.filter((url) => !set.includes(url) && !value.includes(url))];
  return v.is(Urls, urls) ? urls : undefined;
}

/** Whether a field is as the action left it. A later change that was itself taken back does not count. Undefined: its row is gone. */
async function stands(
  { db }: Notebook,
  action: LogRow,
  { table, id, field }: InverseChange,
): Promise<boolean | undefined> {
  const row = await db.table<Row, string>(table).get(id);
  if (row === undefined) return undefined;
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
  return true;
}
