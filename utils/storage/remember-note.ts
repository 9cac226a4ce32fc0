import { remembered } from '@/utils/review/remembered';
import { changeReview } from './change-review';
import type { Notebook } from './open-notebook';

/** Marks a note to be remembered, or not to be asked. @throws as `changeReview`. */
export async function rememberNote(notebook: Notebook, id: string, on: boolean): Promise<{ actionId: string | null }> {
  return changeReview(notebook, id, { label: 'remember-note', change: (review) => remembered(review, on) });
}
