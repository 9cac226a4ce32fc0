import type { NotePlace } from '@/utils/model/note';
import { placeNow } from '@/utils/speeches/place-now';
import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * Gives a note another passage of its page: the reader drew its ends elsewhere, or said that edited words are still it. One action;
 * what was written on it, its themes and what was refused stay. `label`: the action's name in the log.
 * @throws NotFound (also of a note in the trash), InvalidChange, and what `write` throws.
 */
export async function moveNote(
  notebook: Notebook,
  id: string,
  place: NotePlace,
  label: 'resize-note' | 'confirm-place',
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const note = await notebook.db.notes.get(id);
    // Taken back meanwhile: what is in the trash has no place, and must not seem to have been given one.
    if (!note || note.deleted !== undefined) throw new NotFound('note', id);
    const speech = await notebook.db.speeches.get(note.speechId);
    return apply(notebook, { label, changes: rowChanges('notes', id, speech ? placeNow(place, speech) : place) });
  });
}
