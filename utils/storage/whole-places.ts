import type { NotePlace } from '@/utils/model/note';
import type { Change } from '@/utils/model/operation';
import type { KeptText } from '@/utils/speeches/text-with-page';
import { afterChanges } from './after-changes';
import type { NotebookDb } from './db';

/** Fields that say one thing together: where notes are, and the text of the speech they are in with what is read of it. */
const PLACE: readonly string[] = ['anchor', 'quote', 'paragraph', 'section'] satisfies (keyof NotePlace)[];
const TEXT: readonly string[] = ['paragraphs', 'outline', 'fingerprint', 'parts'] satisfies (keyof KeptText)[];

const isPlace = ({ table, field }: Change): boolean =>
  (table === 'notes' && PLACE.includes(field)) || (table === 'speeches' && TEXT.includes(field));

/**
 * Those of an undo's changes that leave every note's place, and every speech's text, in one piece; places and text go back all or none. A passage
 * that was moved again since, within its paragraph, has still the paragraph of the first move: taken back alone it would no longer be
 * the one the passage stands in. And a page's text stays while a note that stays counts its paragraphs. `all`: everything the action could
 * take back; `standing`: what of it nobody has changed since.
 */
export async function wholePlaces(
  db: NotebookDb,
  standing: readonly Change[],
  all: readonly Change[],
): Promise<Change[]> {
  const isWhole = standing.filter(isPlace).length === all.filter(isPlace).length && !(await isCounted(db, standing));
  return standing.filter((change) => isWhole || !isPlace(change));
}

/** Whether a note that stays stands where a speech's text would be another, and would not be moved with it. */
async function isCounted(db: NotebookDb, changes: readonly Change[]): Promise<boolean> {
  const text = changes.find(({ table, field }) => table === 'speeches' && field === 'paragraphs');
  const speech = text && (await db.speeches.get(text.id));
  if (!speech) return false;
  const after = afterChanges(changes);
  const { paragraphs } = after('speeches', speech);
  // Text that only grows at its end moves nothing.
  const from = speech.paragraphs.findIndex((paragraph, index) => paragraph !== paragraphs[index]);
  const notes = await db.notes.where('speechId').equals(speech.id).toArray();
  return notes.some((note) => {
    const { deleted, paragraph } = after('notes', note);
    // One that comes out of the trash together with the text was counted in it.
    const stays = note.deleted === undefined && deleted === undefined;
    // In another text the same paragraph may have the same number.
    const isBehind = from >= 0 && paragraph.index >= from;
    const isThere = isBehind && paragraphs.indexOf(speech.paragraphs[paragraph.index] ?? '') === paragraph.index;
    return stays && isBehind && !isThere && paragraph === note.paragraph;
  });
}
