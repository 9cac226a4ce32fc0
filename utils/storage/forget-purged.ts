import * as v from 'valibot';
import type { Change } from '@/utils/model/operation';
import type { LogRow, NotebookDb } from './db';
import type { Notebook } from './open-notebook';
import { PURGED } from './purged';
import { write } from './write';

/** Clocks of the actions that deleted something for good whose words may still stand in the log. */
const KEY = 'toForget';
/** Log rows read at a time: no save of a note has to wait for longer than that takes. */
const SLICE = 200;

const Clocks = v.fallback(v.array(v.string()), []);
const pending = async (db: NotebookDb): Promise<string[]> => v.parse(Clocks, (await db.meta.get(KEY))?.value);

/** What is gone, by table and id: when it went to the trash and when for good, by the clock. */
type Purged = ReadonlyMap<string, { trashedAt: string; goneAt: string }>;

/** Writes down that an action deleted something for good, in its own transaction: what is not forgotten now is forgotten when the notebook is opened next. */
export async function toForget(db: NotebookDb, clock: string): Promise<void> {
  await db.meta.put({ key: KEY, value: [...(await pending(db)), clock] });
}

/**
 * Takes what was deleted for good out of the log. An action that touched it while it was not in the trash, or put it there, is `gone`: it could be taken
 * back by half only. One that touched it in the trash (a theme that was deleted was taken off its notes there, too) can be taken back as before: nobody sees what
 * is missing.
 * @throws what `write` throws
 */
export async function forgetPurged(notebook: Notebook): Promise<void> {
  const { db } = notebook;
  const actions = await db.log.bulkGet(await pending(db));
  const clocks = actions.filter((action) => action !== undefined).map(({ clock }) => clock);
  const purged: Purged = new Map(
    actions.flatMap((action) =>
      (action?.operations ?? []).map((each) => [keyOf(each), { trashedAt: String(each.value), goneAt: each.clock }]),
    ),
  );
  if (purged.size > 0) {
    let after: string | undefined = '';
    while (after !== undefined) after = await forgetSlice(notebook, purged, after);
  }
  if (clocks.length > 0)
    await write(notebook, async () => {
      const left = (await pending(db)).filter((clock) => !clocks.includes(clock));
      await db.meta.put({ key: KEY, value: left });
    });
}

/** Answers the clock to go on after; undefined at the end. */
function forgetSlice(notebook: Notebook, purged: Purged, after: string): Promise<string | undefined> {
  return write(notebook, async () => {
    const { log } = notebook.db;
    const rows = await log.where('clock').above(after).limit(SLICE).toArray();
    await log.bulkPut(rows.flatMap((row) => without(row, purged) ?? []));
    return rows.at(-1)?.clock;
  });
}

const keyOf = ({ table, id }: Pick<Change, 'table' | 'id'>): string => `${table} ${id}`;

/** An action without what is gone; undefined: it was not about it. A page may have kept the same note anew since: that is another one. */
function without(row: LogRow, purged: Purged): LogRow | undefined {
  const goneOf = (each: Change) => {
    const gone = each.field === PURGED ? undefined : purged.get(keyOf(each));
    return gone && row.clock < gone.goneAt ? gone : undefined;
  };
  const touched = [...row.operations, ...row.inverse].flatMap((each) => goneOf(each) ?? []);
  if (touched.length === 0) return undefined;
  const isGone = row.gone === true || touched.some(({ trashedAt }) => row.clock <= trashedAt);
  return {
    ...row,
    operations: row.operations.filter((each) => goneOf(each) === undefined),
    inverse: row.inverse.filter((each) => goneOf(each) === undefined),
    ...(isGone && { gone: true }),
  };
}
