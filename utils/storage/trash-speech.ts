import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { whileWanted } from './while-wanted';
import { write } from './write';

/**
 * Puts a speech in the trash with its notes; one action, so that undo brings all of them back. Notes that are there already stay as they are. `notes`: how many
 * went with it.
 * @throws NotFound, the signal's reason when it ended this, and what `write` throws
 */
export async function trashSpeech(
  notebook: Notebook,
  id: string,
  telling: Telling = {},
): Promise<{ notes: number; actionId: string | null }> {
  return whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      const { db } = notebook;
      const speech = await db.speeches.get(id);
      if (speech === undefined) throw new NotFound('speech', id);
      const rows = await db.notes.where('speechId').equals(id).toArray();
      const notes = rows.filter((note) => note.deleted === undefined);
      goOn(0, notes.length);
      const deleted = notebook.now();
      const changes = [
        ...(speech.deleted === undefined ? rowChanges('speeches', id, { deleted }) : []),
        ...notes.flatMap((note) => rowChanges('notes', note.id, { deleted })),
      ];
      const { actionId } = await apply(notebook, { label: 'trash-speech', changes }, { onWritten: goOn });
      return { notes: notes.length, actionId };
    }),
  );
}
