import type { Note } from '@/utils/model/note';
import { reviewDay } from './review-day';

/** When a note can be asked, and as what: `fresh` was never graded, `step` is in the minutes of being learned, `again` comes back after days. */
export type ComesBack = { kind: 'fresh' | 'step' | 'again'; from: number };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The longest of the short steps is a quarter of an hour: what waits longer was graded by a clock that has been set back. */
const LONGEST_STEP = 60 * MINUTE;
/** Put away until the next morning: longer than that only by a clock that was wrong, or half a world further east. */
const LONGEST_BURIED = 2 * DAY;

/**
 * When a note comes back (ms; a time that is past: now). What comes back after days does so in the morning of the day, whatever the hour. A clock that was ahead when
 * a note was graded or put away takes it out of sight for no longer than a right one would have.
 */
export function comesBack({ review, created }: Pick<Note, 'review' | 'created'>, now: number): ComesBack {
  const buried = review?.buried !== undefined && review.buried - now <= LONGEST_BURIED ? review.buried : 0;
  const card = review?.card;
  if (!card) return { kind: 'fresh', from: Math.max(buried, Math.min(created, now)) };
  const isStep = card.stage === 1 || card.stage === 3;
  const wasAhead = card.last - now > DAY || (isStep && card.due - now > LONGEST_STEP);
  const due = wasAhead ? Math.min(card.last, now) : isStep ? card.due : reviewDay(card.due).start;
  return { kind: isStep ? 'step' : 'again', from: Math.max(buried, due) };
}
