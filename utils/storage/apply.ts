import type { Change, Operation, OperationTable } from '@/utils/model/operation';
import type { Speech } from '@/utils/model/speech';
import { fieldClock, mergeRow } from './apply-operations';
import { checkChange, checkRow } from './check-change';
import { tick } from './clock';
import type { InverseChange, LogRow, NotebookDb } from './db';
import { ensureIdentity } from './ensure-identity';
import { InvalidChange } from './errors';
import type { Notebook } from './open-notebook';
import { readRows, rowKey, type KnownRows } from './read-rows';
import type { Row } from './row';
import { sameValue } from './same-value';
import { speechIndexes } from './speech-indexes';
import { write } from './write';

/**
 * What one action of the reader wants to happen. `label`: the action's name. `undoes`: the action it takes back. `sitting`: what is written goes on with others of this name. `onto`: the
 * earlier one of them, which it becomes one row of the log with; both are about one and the same row. `dated`: its changes may say when rows were changed, which is now otherwise.
 */
export type Action = {
  label: string;
  changes: Change[];
  undoes?: string;
  sitting?: string;
  onto?: LogRow;
  dated?: boolean;
};

/** `known`: rows that the caller has read in the same transaction. `onWritten`: told how many rows are written, some at a time; what it throws ends the action. */
type Writing = { known?: KnownRows; onWritten?: (done: number, of: number) => void };

/** Rows written at a time: so that it is told, and can be ended, many times a second. */
const SLICE = 500;

type LogEntry = Omit<LogRow, 'undoes' | 'sitting'> & { undoes: string | undefined; sitting: string | undefined };

/** The changes to one row, the last one of each field. */
type RowChanges = { table: OperationTable; id: string; row: Row | undefined; fields: Map<string, unknown> };

/**
 * The one door: every write of the program goes through here. In one transaction (that of the caller, if there is one) it checks
 * the changes, ticks the clock, turns them into operations, merges those into the rows, and appends one row to the log with the way back.
 * `changed` is kept by it, but where the action is dated; `created` is set by the creation, which the first change to an unknown id is. Changes that change nothing are
 * dropped; when none is left, nothing is written and `actionId` is null.
 * @throws InvalidChange (nothing of the action is done), and what `write` throws.
 */
export async function apply(
  notebook: Notebook,
  action: Action,
  { known, onWritten }: Writing = {},
): Promise<{ actionId: string | null }> {
  const changes = action.changes.map((change) => checkChange(change, action.dated));
  return write(notebook, async () => {
    const { db } = notebook;
    // Asked for together, and written together below: each answer waited for costs a turn of the browser's loop.
    const [{ device }, rows, logged] = await Promise.all([
      ensureIdentity(db),
      readRows(notebook, changes, known),
      db.log.orderBy('clock').reverse().limit(1).primaryKeys(),
    ]);
    const touched = byRow(changes, rows).filter(dropUnchanged);
    if (touched.length === 0) return { actionId: null };

    const at = notebook.now();
    const clock = tick(lastClock(logged, touched), at, device);
    const operations: Operation[] = [];
    const inverse: InverseChange[] = [];
    const { label, undoes, sitting, onto } = action;
    const written = new Map<OperationTable, Row[]>();
    let writing: Promise<unknown> = Promise.resolve();
    // While one slice is written the next is put together.
    for (let from = 0; from < touched.length; from += SLICE) {
      const merged = new Map<OperationTable, Row[]>();
      for (const { table, id, row, fields } of touched.slice(from, from + SLICE)) {
        // What was set before and stays gets this clock, too: as one action they stand and are taken back together.
        for (const { field } of onto?.inverse ?? []) if (!fields.has(field)) fields.set(field, row?.[field] ?? null);
        inverse.push(...earlier(inverseOf(table, id, row, fields, at), onto));
        if (row === undefined && !fields.has('created')) fields.set('created', at);
        if (!fields.has('changed')) fields.set('changed', at);
        const ofRow = [...fields].map(([field, value]) => ({ table, id, field, value, clock, device }));
        const next = mergeRow(row, ofRow as [Operation, ...Operation[]]);
        checkRow(table, next, row);
        const ofTable = merged.get(table) ?? [];
        ofTable.push(table === 'speeches' ? { ...next, ...speechIndexes(next as unknown as Speech) } : next);
        merged.set(table, ofTable);
        operations.push(...ofRow);
      }
      for (const [table, rows] of merged) written.set(table, [...(written.get(table) ?? []), ...rows]);
      const before = writing;
      const isLast = from + SLICE >= touched.length;
      writing = Promise.all([
        isLast && logAction(db, onto, { clock, device, at, label, operations, inverse, undoes, sitting }),
        ...[...merged].map(([table, rows]) => db.table<Row, string>(table).bulkPut(rows)),
      ]);
      // Waited for below, unless what comes before ends the action.
      writing.catch(() => undefined);
      await before;
      if (from > 0) onWritten?.(from, touched.length);
    }
    await writing;
    if (onto) notebook.inMemory.take(onto.clock);
    notebook.inMemory.wrote(clock, written);
    onWritten?.(touched.length, touched.length);
    return { actionId: clock };
  });
}

/** Gathers changes by row, with the rows as they are now. */
function byRow(changes: Change[], rows: KnownRows): RowChanges[] {
  const all = new Map<string, RowChanges>();
  for (const change of changes) {
    const { table, id, field, value } = change;
    const key = rowKey(change);
    const entry = all.get(key) ?? { table, id, row: rows.get(key), fields: new Map<string, unknown>() };
    entry.fields.set(field, value);
    all.set(key, entry);
  }
  return [...all.values()];
}

/** Takes out of a row's changes those that say what it says already; false when none is left. */
function dropUnchanged({ table, row, fields }: RowChanges): boolean {
  const dated = fields.get('changed');
  for (const [field, value] of fields) {
    if (sameValue(row?.[field] ?? null, value)) fields.delete(field);
    // Clocks are packed by the creation's: see apply-operations.ts.
    else if (field === 'created' && row !== undefined) throw new InvalidChange(`${table}: “created” is set once`);
  }
  // Also where it is the same: by its clock one state of a row is told from the next.
  if (fields.size > 0 && dated !== undefined) fields.set('changed', dated);
  return fields.size > 0;
}

/** How to take changes to a row back. A creation is taken back by the trash: the row, and what may have been written in it since, stay. */
function inverseOf(
  table: OperationTable,
  id: string,
  row: Row | undefined,
  fields: Map<string, unknown>,
  at: number,
): InverseChange[] {
  if (row === undefined) return [{ table, id, field: 'deleted', value: at, was: '' }];
  return [...fields.keys()].map((field) => ({
    table,
    id,
    field,
    value: row[field] ?? null,
    was: fieldClock(row, field),
  }));
}

/** The way back of two actions that are one: that of the first, and of what only the second set. */
function earlier(inverse: InverseChange[], onto: LogRow | undefined): InverseChange[] {
  return inverse.map((change) => onto?.inverse.find(({ field }) => field === change.field) ?? change);
}

/** Appends an action to the log; one that goes on with another takes its place, and its time, at the end. */
async function logAction(
  db: NotebookDb,
  onto: LogRow | undefined,
  { undoes, sitting, ...row }: LogEntry,
): Promise<void> {
  const [also, goingOn] = [undoes !== undefined && { undoes }, sitting !== undefined && { sitting }];
  await db.log.add({ ...row, at: onto?.at ?? row.at, ...also, ...goingOn });
  if (onto) await db.log.delete(onto.clock);
}

/** The latest clock there is: of the log, and of the rows at hand, which may be newer than a log that was cut. */
function lastClock(logged: string[], touched: RowChanges[]): string | null {
  const clocks = touched.flatMap(({ row }) => Object.values(row?.clocks ?? {}));
  return [...clocks, ...logged].sort().at(-1) ?? null;
}
