import type { Review } from '@/utils/model/review';
import { reviewDay } from './review-day';

/** A note's review with the note put away until the next morning. */
export function putAway(review: Review | undefined, now: number): Review {
  return { ...(review ?? { grades: [] }), buried: reviewDay(now).end };
}
