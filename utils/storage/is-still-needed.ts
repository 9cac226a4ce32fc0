import type { Change } from '@/utils/model/operation';
import { afterChanges } from './after-changes';
import { fieldClock } from './apply-operations';
import type { NotebookDb } from './db';

/**
 * Whether an undo would take something away that the rest of the notebook lives on: a speech or a theme of notes that stay, a
 * speech about which the reader has written since, an address that other notes are told by. Keeping a note makes its speech; taking that
 * note back must not take the speech from the notes kept after it. `together`: all the changes of the undo; `actionId`: what it takes back.
 */
export function isStillNeeded(
  db: NotebookDb,
  change: Change,
  together: readonly Change[],
  used: ReadonlySet<string>,
  actionId: string,
): boolean | Promise<boolean> {
  const { table, id, field, value } = change;
  if (table === 'speeches' && field === 'urls') return dropsSharedAddress(db, change, together);
  if (field !== 'deleted' || value === null || (table !== 'speeches' && table !== 'themes')) return false;
  return table === 'themes' ? used.has(id) : holdsSpeech(db, id, together, actionId);
}

/** Whether a speech has notes that stay, or the reader has written about it since. */
async function holdsSpeech(
  db: NotebookDb,
  id: string,
  together: readonly Change[],
  actionId: string,
): Promise<boolean> {
  const after = afterChanges(together);
  const row = await db.speeches.get(id);
  if (row !== undefined && row.thought !== '' && fieldClock(row, 'thought') > actionId) return true;
  const notes = db.notes.where('speechId').equals(id);
  return (await notes.filter((note) => after('notes', note).deleted === undefined).count()) > 0;
}

/**
 * Whether a speech would lose an address while it has other notes. Which of them were kept there nobody wrote down, and a page can name
 * only notes of its address (is-note-at.ts), those it has just put in the trash too: so the address stays, as it is still true.
 */
async function dropsSharedAddress(
  db: NotebookDb,
  { id, value }: Change,
  together: readonly Change[],
): Promise<boolean> {
  const speech = await db.speeches.get(id);
  const left = new Set(Array.isArray(value) ? value : []);
  if (speech === undefined || speech.urls.every((url) => left.has(url))) return false;
  const going = new Set(
    together.filter((other) => other.table === 'notes' && other.field === 'deleted').map((other) => other.id),
  );
  const others = db.notes
    .where('speechId')
    .equals(id)
    .filter((note) => !going.has(note.id));
  return (await others.first()) !== undefined;
}
