import type { Note } from '@/utils/model/note';
import type { ReviewSettings } from '@/utils/model/settings';

/** Whether a note comes back at all: by the reader's word on it, else by the settings. */
export function isAsked({ review }: Pick<Note, 'review'>, over: ReviewSettings['over']): boolean {
  return review?.remember ?? over === 'all';
}
