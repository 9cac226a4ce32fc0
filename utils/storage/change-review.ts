import type { Review } from '@/utils/model/review';
import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { write } from './write';

/**
 * Changes how a note comes back, as one action. `change` gets what there is now, not what a window may still show. `seen`: how often the note was graded when it was
 * asked; if another window graded it since, nothing is written (`actionId` null), and nothing for a note in the trash: one question has one answer.
 * @throws NotFound, InvalidChange, and what `write` throws.
 */
export async function changeReview(
  notebook: Notebook,
  id: string,
  { label, seen, change }: { label: string; seen?: number; change: (review: Review | undefined) => Review },
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const row = await notebook.db.notes.get(id);
    if (row === undefined) throw new NotFound('note', id);
    const { review } = row;
    if (row.deleted !== undefined || (seen !== undefined && seen !== (review?.card?.reps ?? 0)))
      return { actionId: null };
    return apply(notebook, { label, changes: [{ table: 'notes', id, field: 'review', value: change(review) }] });
  });
}
