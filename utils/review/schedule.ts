import { createEmptyCard, fsrs, Rating, State, type Card } from 'ts-fsrs';
import type { Grade, MemoryCard } from '@/utils/model/review';
import { calendarTime } from './calendar-time';
import { reviewDay } from './review-day';

/** Without its fuzz: the same grades give the same days, on every device and after every undo. */
const scheduler = fsrs({ enable_fuzz: false });

const RATINGS = { 1: Rating.Again, 2: Rating.Hard, 3: Rating.Good, 4: Rating.Easy } as const;
const STAGES = [State.New, State.Learning, State.Review, State.Relearning] as const;

/**
 * What FSRS (`ts-fsrs`, usual parameters) makes of a grade given at `now`, ms. `card` undefined: the first one. Its days are those of reading (reviewDay), as the queue
 * counts them: by itself it turns them at midnight UTC, in China in the middle of the morning's review. A clock that was set back since the last grade counts as no time
 * gone by, never as less.
 */
export function schedule(card: MemoryCard | undefined, grade: Grade, now: number): MemoryCard {
  const at = calendarTime(now);
  const { card: next } = scheduler.next(card ? fsrsCard(card, now) : createEmptyCard(at), at, RATINGS[grade]);
  return {
    due: next.scheduled_days > 0 ? daysLater(now, next.scheduled_days) : now + (next.due.getTime() - at),
    last: now,
    stability: next.stability,
    difficulty: next.difficulty,
    stage: next.state,
    step: next.learning_steps,
    days: next.scheduled_days,
    reps: next.reps,
    lapses: next.lapses,
  };
}

/** So many days of reading later, at the same time of the day: 24 hours each would lead into another where the clocks change. */
function daysLater(now: number, days: number): number {
  const { start, end } = reviewDay(now, days);
  return Math.min(start + (now - reviewDay(now).start), end - 1);
}

function fsrsCard(card: MemoryCard, now: number): Card {
  return {
    due: new Date(calendarTime(card.due)),
    stability: card.stability,
    difficulty: card.difficulty,
    // Not read, but asked for by the type.
    elapsed_days: 0,
    scheduled_days: card.days,
    learning_steps: card.step,
    reps: card.reps,
    lapses: card.lapses,
    state: STAGES[card.stage],
    last_review: new Date(calendarTime(Math.min(card.last, now))),
  };
}
