import { isNoteAt } from './is-note-at';
import type { Notebook } from './open-notebook';

/** Whether an action touched a note of this address and none of another: what the page at this address may take back. */
export async function isActionAt(notebook: Notebook, actionId: string, url: string): Promise<boolean> {
  const action = await notebook.db.log.get(actionId);
  const noteIds = new Set(action?.operations.flatMap(({ table, id }) => (table === 'notes' ? [id] : [])));
  if (noteIds.size === 0) return false;
  for (const id of noteIds) if (!(await isNoteAt(notebook, id, url))) return false;
  return true;
}
