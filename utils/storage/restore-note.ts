import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { restoredNotes } from './restored-notes';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * Takes a note out of the trash, to where its words stand in its speech now, and its speech with it where that lies there too.
 * @throws NotFound, and what `write` throws.
 */
export function restoreNote(notebook: Notebook, id: string): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const note = await notebook.db.notes.get(id);
    if (note === undefined) throw new NotFound('notes', id);
    if (note.deleted === undefined) return { actionId: null };
    const speech = await notebook.db.speeches.get(note.speechId);
    const changes = [
      ...(speech?.deleted === undefined ? [] : rowChanges('speeches', speech.id, { deleted: null })),
      ...rowChanges('notes', id, { deleted: null }),
    ];
    return apply(notebook, { label: 'restore-note', changes: await restoredNotes(notebook.db, changes) });
  });
}
