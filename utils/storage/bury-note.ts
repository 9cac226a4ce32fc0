import { putAway } from '@/utils/review/put-away';
import { changeReview } from './change-review';
import type { Notebook } from './open-notebook';

/** Puts a note away until the next morning: it is not asked today. @throws as `changeReview`. */
export async function buryNote(notebook: Notebook, id: string): Promise<{ actionId: string | null }> {
  return changeReview(notebook, id, { label: 'bury-note', change: (review) => putAway(review, notebook.now()) });
}
