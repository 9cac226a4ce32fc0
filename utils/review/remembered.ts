import type { Review } from '@/utils/model/review';

/** A note's review with the reader's word on whether it is to come back. What is known of it stays, for another day. */
export function remembered(review: Review | undefined, remember: boolean): Review {
  return { ...(review ?? { grades: [] }), remember };
}
