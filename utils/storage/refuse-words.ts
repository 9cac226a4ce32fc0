import { MAX_REFUSED } from '@/utils/model/limits';
import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * The reader says that these words of a page are not the passage of this note. Of more than `MAX_REFUSED` the oldest are let go.
 * @throws NotFound, InvalidChange when the words are longer than a quotation can be, and what `write` throws.
 */
export async function refuseWords(notebook: Notebook, id: string, words: string): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const note = await notebook.db.notes.get(id);
    if (!note) throw new NotFound('note', id);
    const before = note.refused ?? [];
    // Said twice, as by a double click, is said once.
    if (before.includes(words)) return { actionId: null };
    const refused = [...before, words].slice(-MAX_REFUSED);
    return apply(notebook, { label: 'refuse-place', changes: rowChanges('notes', id, { refused }) });
  });
}
