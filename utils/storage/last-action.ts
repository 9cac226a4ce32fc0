import type { LogRow } from './db';
import type { Notebook } from './open-notebook';

/** What the program does by itself on the reader's way: nothing they would want to take back by “undo”. */
export const BOOKKEEPING = new Set([
  'add-speech-address',
  'add-starter-themes',
  'expire-trash',
  'keep-revision',
  'thin-revisions',
]);

/** The newest action of this device that stands and is not itself an undo: what “undo” takes back next. null: there is none. */
export async function lastAction({ db }: Notebook): Promise<{ actionId: string; label: string } | null> {
  const device = (await db.meta.get('device'))?.value;
  const undone = new Set<string>();
  let found: LogRow | undefined;
  // From the newest backwards: whoever undoes comes after what it undoes, and an undo that was undone does not count.
  await db.log
    .orderBy('clock')
    .reverse()
    .until((row) => {
      if (undone.has(row.clock)) return false;
      if (row.undoes !== undefined) undone.add(row.undoes);
      else if (row.device === device && !BOOKKEEPING.has(row.label)) found = row;
      return found !== undefined;
    })
    .each(() => undefined);
  return found === undefined ? null : { actionId: found.clock, label: found.label };
}
