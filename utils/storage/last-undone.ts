import { BOOKKEEPING } from './last-action';
import type { Notebook } from './open-notebook';

/**
 * The newest undo of this device that stands: what “redo” takes back next. null where there is none, or something was done since, which is not to be overrun by what was
 * before it.
 */
export async function lastUndone({ db }: Notebook): Promise<{ actionId: string } | null> {
  const device = (await db.meta.get('device'))?.value;
  const redone = new Set<string>();
  for (let before: string | undefined; ;) {
    const rows = before === undefined ? db.log.orderBy('clock') : db.log.where('clock').below(before);
    const row = await rows.reverse().first();
    if (row === undefined) return null;
    before = row.clock;
    if (row.device !== device || BOOKKEEPING.has(row.label)) continue;
    if (row.undoes === undefined) return null;
    if (redone.has(row.clock)) continue;
    const target = await db.log.get(row.undoes);
    // An undo of an undo has done something again.
    if (target?.undoes === undefined) return { actionId: row.clock };
    redone.add(target.clock);
  }
}
