import type { LogRow, NotebookDb } from './db';

/** Actions of which half would leave notes with a speech that is not theirs. */
const WHOLE = new Set(['split-speech', 'join-speeches']);

/** Whether an action is taken back as a whole or not at all: splitting and joining, and the undoing and redoing of them. */
export async function isWholeAction(db: NotebookDb, action: LogRow): Promise<boolean> {
  let first: LogRow | undefined = action;
  while (first?.undoes !== undefined) first = await db.log.get(first.undoes);
  return first !== undefined && WHOLE.has(first.label);
}
