import type { Change } from '@/utils/model/operation';
import type { afterChanges } from './after-changes';
import { fieldClock } from './apply-operations';
import type { NotebookDb } from './db';
import type { NoteRow } from './row';

/** All the changes of an undo, rows as they will be after them, the themes that are in use then, and the action that is taken back. `isRestore`: it restored a backup. */
type Undoing = {
  together: readonly Change[];
  after: ReturnType<typeof afterChanges>;
  used: ReadonlySet<string>;
  actionId: string;
  isRestore: boolean;
};

/**
 * Whether an undo would take something away that the rest of the notebook lives on: a speech or a theme of notes that stay, a
 * speech about which the reader has written since, an address that other notes are told by. Keeping a note makes its speech; taking that
 * note back must not take the speech from the notes kept after it.
 */
export function isStillNeeded(
  db: NotebookDb,
  change: Change,
  { together, after, used, actionId, isRestore }: Undoing,
): boolean | Promise<boolean> {
  const { table, id, field, value } = change;
  if (table === 'speeches' && field === 'urls')
    return dropsSharedAddress(db, change, together, isRestore ? actionId : '');
  if (field !== 'deleted' || value === null || (table !== 'speeches' && table !== 'themes')) return false;
  return table === 'themes' ? used.has(id) : holdsSpeech(db, id, after, actionId);
}

/** Whether a speech has notes that stay, or the reader has written about it since. */
async function holdsSpeech(db: NotebookDb, id: string, after: Undoing['after'], actionId: string): Promise<boolean> {
  const row = await db.speeches.get(id);
  if (row !== undefined && row.thought !== '' && fieldClock(row, 'thought') > actionId) return true;
  const notes = db.notes.where('speechId').equals(id);
  // One that goes back to another speech needs that one.
  const stays = (note: NoteRow): boolean => {
    const { deleted, speechId } = after('notes', note);
    return deleted === undefined && speechId === id;
  };
  return (await notes.filter(stays).count()) > 0;
}

/**
 * Whether a speech would lose an address while it has other notes. Which of them were kept there nobody wrote down, and a page can name
 * only notes of its address (is-note-at.ts), those it has just put in the trash too: so the address stays, as it is still true.
 * @param since of notes that were there before this clock it is known: an address that came by a backup is not where they were kept
 */
async function dropsSharedAddress(
  db: NotebookDb,
  { id, value }: Change,
  together: readonly Change[],
  since: string,
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
    .filter((note) => !going.has(note.id) && (since === '' || (note.clocks['*'] ?? '') > since));
  return (await others.first()) !== undefined;
}
