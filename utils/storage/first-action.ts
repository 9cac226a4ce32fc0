import type { LogRow, NotebookDb } from './db';

/** What an action takes back, brings again, and so on, in the end; one that takes nothing back itself. undefined: the log has it no longer. */
export async function firstAction(db: NotebookDb, action: LogRow): Promise<LogRow | undefined> {
  let first: LogRow | undefined = action;
  while (first?.undoes !== undefined) first = await db.log.get(first.undoes);
  return first;
}
