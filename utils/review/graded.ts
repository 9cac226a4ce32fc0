import { MAX_GRADES } from '@/utils/model/limits';
import type { Grade, Review } from '@/utils/model/review';
import { calendarTime } from './calendar-time';
import { schedule } from './schedule';

const DAY = 86_400_000;

/** A note's review after one more grade, given at `now` (ms): when it comes again, the grade in its history, and out of where it was put for the day. */
export function graded(review: Review | undefined, grade: Grade, now: number): Review {
  const { card, grades = [], remember } = review ?? {};
  const elapsed = card ? Math.max(0, dayNumber(now) - dayNumber(card.last)) : 0;
  return {
    ...(remember !== undefined && { remember }),
    card: schedule(card, grade, now),
    grades: [...grades, { at: now, grade, was: card?.stage ?? 0, elapsed }].slice(-MAX_GRADES),
  };
}

function dayNumber(at: number): number {
  return Math.floor(calendarTime(at) / DAY);
}
