import { reviewDay } from './review-day';

const DAY = 86_400_000;

/**
 * A time (ms) for who counts days from midnight to midnight UTC: of these, each is one of reading, from four to four by the reader's own clock, and all have 24 hours
 * (of the 25 of a day on which the clocks change the last is one moment).
 */
export function calendarTime(at: number): number {
  const { start } = reviewDay(at);
  const day = new Date(start);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) + Math.min(at - start, DAY - 1);
}
