import { reviewDay } from './review-day';

/** The name of the day a time (ms) belongs to, by the reader's own clock: `2026-04-24`. */
export function dayOf(at: number): string {
  const start = new Date(reviewDay(at).start);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${start.getFullYear()}-${two(start.getMonth() + 1)}-${two(start.getDate())}`;
}
