import type { Change } from '@/utils/model/operation';
import type { Speech } from '@/utils/model/speech';
import { afterChanges } from './after-changes';
import type { NotebookDb } from './db';
import { wholePlaces } from './whole-places';

/**
 * Those of an undo's changes (`wholePlaces`) that leave every note in the paragraph it stands in. Keeping a note may bring a page's text into its
 * speech, and move the notes behind it; the text stays, and they do, while a note that stays counts its paragraphs. `standing`,
 * `all`: as `wholePlaces` has them.
 */
export async function withoutLostPlaces(
  db: NotebookDb,
  standing: readonly Change[],
  all: readonly Change[],
): Promise<Change[]> {
  let left = wholePlaces(standing, all);
  for (const { id, value } of all.filter(({ table, field }) => table === 'speeches' && field === 'paragraphs')) {
    const goes = left.some(({ table, id: of, field }) => table === 'speeches' && of === id && field === 'paragraphs');
    if (goes && !(await isCounted(db, id, value as Speech['paragraphs'], left))) continue;
    const notes = new Set(await db.notes.where('speechId').equals(id).primaryKeys());
    left = left.filter(({ table, id: of, field }) =>
      table === 'speeches'
        ? of !== id || field !== 'paragraphs'
        : table !== 'notes' || !notes.has(of) || (field !== 'paragraph' && field !== 'section'),
    );
  }
  return wholePlaces(left, all);
}

/** Whether a note that stays stands where a speech's text would be another, and would not be moved with it. */
async function isCounted(db: NotebookDb, id: string, text: string[], changes: readonly Change[]): Promise<boolean> {
  const now = (await db.speeches.get(id))?.paragraphs ?? [];
  const differs = now.findIndex((paragraph, index) => paragraph !== text[index]);
  const from = differs < 0 ? now.length : differs;
  const after = afterChanges(changes);
  const staying = db.notes
    .where('speechId')
    .equals(id)
    .filter((note) => {
      const { deleted, paragraph } = after('notes', note);
      // One that comes out of the trash together with the text was counted in it.
      const stays = note.deleted === undefined && deleted === undefined;
      return stays && paragraph === note.paragraph && paragraph.index >= from;
    });
  return (await staying.first()) !== undefined;
}
