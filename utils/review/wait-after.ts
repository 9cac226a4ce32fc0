import type { Grade, MemoryCard } from '@/utils/model/review';
import { schedule } from './schedule';

const DAY = 86_400_000;

/** How long a note graded at `now` (ms) would wait, to be said, ms: whole days of 24 hours, though tomorrow is 23 away where the clocks change. */
export function waitAfter(card: MemoryCard | undefined, grade: Grade, now: number): number {
  const { due, days } = schedule(card, grade, now);
  return days > 0 ? days * DAY : due - now;
}
