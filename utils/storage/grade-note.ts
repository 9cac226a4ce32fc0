import type { Grade } from '@/utils/model/review';
import { graded } from '@/utils/review/graded';
import { changeReview } from './change-review';
import type { Notebook } from './open-notebook';

/** Grades a note; `seen`: see `changeReview`. Undone exactly by undo. Not for the background: it would carry the whole of FSRS. @throws as `changeReview`. */
export async function gradeNote(
  notebook: Notebook,
  id: string,
  { grade, seen }: { grade: Grade; seen: number },
): Promise<{ actionId: string | null }> {
  return changeReview(notebook, id, {
    label: 'grade-note',
    seen,
    change: (review) => graded(review, grade, notebook.now()),
  });
}
