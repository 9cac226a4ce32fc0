import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { restoredNotes } from './restored-notes';
import { rowChanges } from './row-changes';
import { trashedBy } from './trashed-by';
import { whileWanted } from './while-wanted';
import { write } from './write';

/**
 * Takes a speech out of the trash, and the notes that went there with it: not those that had been put there by themselves. `notes`: how many came back.
 * @throws NotFound, the signal's reason when it ended this, and what `write` throws
 */
export async function restoreSpeech(
  notebook: Notebook,
  id: string,
  telling: Telling = {},
): Promise<{ notes: number; actionId: string | null }> {
  return whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      const { db } = notebook;
      const speech = await db.speeches.get(id);
      if (speech === undefined) throw new NotFound('speech', id);
      if (speech.deleted === undefined) return { notes: 0, actionId: null };
      const trashed = await db.notes
        .where('speechId')
        .equals(id)
        .filter(({ deleted }) => deleted !== undefined)
        .toArray();
      const [own, ...ways] = await trashedBy(db, [
        { table: 'speeches', row: speech },
        ...trashed.map((row) => ({ table: 'notes' as const, row })),
      ]);
      const notes = trashed.filter((_, at) => ways[at]?.clock === own?.clock);
      goOn(0, notes.length);
      const changes = [
        ...rowChanges('speeches', id, { deleted: null }),
        ...notes.flatMap((note) => rowChanges('notes', note.id, { deleted: null })),
      ];
      const placed = await restoredNotes(db, changes);
      const { actionId } = await apply(notebook, { label: 'restore-speech', changes: placed }, { onWritten: goOn });
      return { notes: notes.length, actionId };
    }),
  );
}
