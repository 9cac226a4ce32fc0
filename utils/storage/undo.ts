import * as v from 'valibot';
import type { Change, OperationTable } from '@/utils/model/operation';
import { Speech } from '@/utils/model/speech';
import { admissibleChanges } from './admissible-changes';
import { apply } from './apply';
import { fieldClock } from './apply-operations';
import type { InverseChange, LogRow, NotebookDb } from './db';
import { firstAction } from './first-action';
import { fieldKey } from './field-key';
import { fittingChanges } from './fitting-changes';
import { isWholeAction } from './is-whole-action';
import { leftOf } from './left-of';
import { leavesNotes } from './leaves-notes';
import type { Notebook } from './open-notebook';
import { readRows, rowKey, type KnownRows } from './read-rows';
import { restoredNotes } from './restored-notes';
import { wholeDocuments } from './whole-documents';
import { wholePlaces } from './whole-places';
import { write } from './write';

/** What taking an action back comes to. */
type Undone = {
  undone: boolean;
  actionId: string | null;
  gone?: true;
  left?: Partial<Record<OperationTable, number>>;
};

/** An action, what of it nobody has changed since, and the rows of all it changed. `isRestore`: it restored a backup, in the end; `isWhole`: it goes back as a whole or not at all. */
type Taking = {
  action: LogRow | undefined;
  standing: Change[];
  known: KnownRows;
  isRestore: boolean;
  isWhole: boolean;
};

const Urls = Speech.entries.urls;

/**
 * Takes an action back, as far as nothing else has happened to the same fields since and the notebook has room for it
 * (fitting-changes.ts): what was changed later stays. Splitting and joining speeches is taken back whole or not at all. Undoing an undo is redo.
 * `undone: false`: nothing of it was left to take back, or there is no such action; nothing is written then. `gone`: because something it was about was
 * deleted for good since; half of it is not taken back. `left`: of a backup's
 * restoring, also taken back or done again, how much of what it changed stays: it was changed since, or something lives on it. `goOn`: told how far it has come; what it throws ends this (while-wanted.ts).
 */
export async function undo(
  notebook: Notebook,
  actionId: string,
  goOn?: (done: number, of: number) => void,
): Promise<Undone> {
  return write(notebook, async () => {
    const action = await notebook.db.log.get(actionId);
    const gone = { undone: false, actionId: null, gone: true } as const;
    if (action?.gone) return gone;
    goOn?.(0, action?.inverse.length ?? 0);
    const known = await readRows(notebook, action?.inverse ?? []);
    // No row goes but for good; the log may not have been told yet.
    if (action?.inverse.some((inverse) => known.get(rowKey(inverse)) === undefined)) return gone;
    const fields = action ? await standingFields(notebook.db, action, known) : [];
    const standing = fields.map(({ table, id, field, value }): Change => {
      // What goes to the trash goes there today.
      return { table, id, field, value: field === 'deleted' && value !== null ? notebook.now() : value };
    });
    const first = action && (await firstAction(notebook.db, action));
    const isRestore = first?.label === 'restore-backup';
    const changes = await takenBack(notebook.db, { action, standing, known, isRestore, isWhole: isWholeAction(first) });
    // Of what said itself when rows were changed, the days come back, too.
    const dated = changes.some(({ field }) => field === 'changed');
    const undone = await apply(
      notebook,
      { label: 'undo', changes, undoes: actionId, dated },
      { known, onWritten: goOn },
    );
    if (undone.actionId === null) return { undone: false, actionId: null };
    const left = action && isRestore ? leftOf(action, changes) : undefined;
    return { undone: true, actionId: undone.actionId, ...(left && { left }) };
  });
}

/** What of an action is taken back, of what still stands of it. */
async function takenBack(db: NotebookDb, { action, standing, known, isRestore, isWhole }: Taking): Promise<Change[]> {
  if (action === undefined) return [];
  if (!isWhole) {
    const places = (some: readonly Change[]): Promise<Change[]> => wholePlaces(db, some, action.inverse);
    const whole = isRestore
      ? wholeDocuments(await places(admissibleChanges(standing, known)), action, known)
      : await places(standing);
    return restoredNotes(db, await fittingChanges(db, whole, action), known);
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

/** The fields that are as an action left them. A later change that was itself taken back does not count. */
async function standingFields(db: NotebookDb, action: LogRow, rows: KnownRows): Promise<InverseChange[]> {
  const set = new Set(action.operations.map(fieldKey));
  // By the clock of who took an action back. Each is read once: one may have changed thousands of fields.
  const undone = new Map<string, ReadonlyMap<string, string> | undefined>();
  const standing: InverseChange[] = [];
  for (const inverse of action.inverse) {
    const key = fieldKey(inverse);
    const row = rows.get(rowKey(inverse));
    // The creation of a row is taken back by a field it did not set: that must still be unset.
    const expected = set.has(key) ? action.clock : '';
    let clock = fieldClock(row, inverse.field);
    while (clock !== expected && clock !== '') {
      if (!undone.has(clock)) undone.set(clock, await undoneBy(db, clock));
      // Set by an undo? Then the field has again what it had before the action that was undone. Clocks only go back, so this ends.
      const before = undone.get(clock)?.get(key);
      if (before === undefined || before >= clock) break;
      clock = before;
    }
    if (row !== undefined && clock === expected) standing.push(inverse);
  }
  return standing;
}

/** The clocks that fields carried before the action which the one of this clock took back; undefined when it took none back. */
async function undoneBy(db: NotebookDb, clock: string): Promise<ReadonlyMap<string, string> | undefined> {
  const undoes = (await db.log.get(clock))?.undoes;
  const undone = undoes === undefined ? undefined : await db.log.get(undoes);
  return undone && new Map(undone.inverse.map((change) => [fieldKey(change), change.was]));
}
