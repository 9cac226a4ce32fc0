import type { OperationTable } from '@/utils/model/operation';
import { fieldClock } from './apply-operations';
import type { LogRow, NotebookDb } from './db';
import type { Row } from './row';

/** How something came into the trash. `clock`: of the action that put it there; what went there by one action has one. `unmade`: it was never put there, but its making was taken back. */
export type Trashing = { clock: string; unmade: boolean };

/**
 * How each of these rows of the trash came there, in their order. Who takes a restoring back has again what was, with the bond between a speech and its notes: so
 * the clock an undo set is followed to the one that stood before what it took back. Where the log doesn't reach so far, the row's own clock counts.
 */
export async function trashedBy(
  db: NotebookDb,
  rows: readonly { table: OperationTable; row: Pick<Row, 'id' | 'clocks'> }[],
): Promise<Trashing[]> {
  const known = new Map<string, LogRow | undefined>();
  const learn = async (wanted: readonly string[]): Promise<void> => {
    const missing = [...new Set(wanted)].filter((clock) => !known.has(clock));
    if (missing.length === 0) return;
    const found = await db.log.bulkGet(missing);
    missing.forEach((clock, at) => known.set(clock, found[at]));
  };
  const all = rows.map(({ row }): Trashing => ({ clock: fieldClock(row as Row, 'deleted'), unmade: false }));
  let open = rows.map((_, at) => at);
  // All rows go back one step at a time: a transaction doesn't outlast thousands of turns in which nothing is read. Clocks only go back, so this ends.
  while (open.length > 0) {
    await learn(open.map((at) => all[at]!.clock));
    await learn(open.flatMap((at) => known.get(all[at]!.clock)?.undoes ?? []));
    open = open.filter((at) => {
      const { table, row } = rows[at]!;
      const { clock } = all[at]!;
      const undone = known.get(known.get(clock)?.undoes ?? '');
      const { made, was } = deletedIn(undone).get(`${table} ${row.id}`) ?? {};
      if (made) all[at] = { clock, unmade: true };
      else if (was && was < clock) all[at] = { clock: was, unmade: false };
      else return false;
      return !made;
    });
  }
  return all;
}

/** What an action that was taken back had made, and which clocks the `deleted` of what it changed carried before. */
type Before = ReadonlyMap<string, { made?: true; was?: string }>;

const seen = new WeakMap<LogRow, Before>();

/** Each action is gone through once: it may have changed thousands of rows. */
function deletedIn(action: LogRow | undefined): Before {
  if (action === undefined) return new Map();
  const before = seen.get(action);
  if (before) return before;
  const rows = new Map<string, { made?: true; was?: string }>();
  for (const { table, id, field, was } of action.inverse) if (field === 'deleted') rows.set(`${table} ${id}`, { was });
  for (const { table, id, field } of action.operations)
    if (field === 'created') rows.set(`${table} ${id}`, { made: true });
  seen.set(action, rows);
  return rows;
}
