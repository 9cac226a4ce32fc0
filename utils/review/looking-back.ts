import { dayOf } from './day-of';
import { reviewDay } from './review-day';

/** What happened when, ms: notes kept, own words as they were last written, study notes made. */
export type Doings = { kept: { at: number; speechId: string }[]; written: number[]; documents: number[] };
/** One day of the calendar, `2026-04-24`: notes kept, and own words and study notes written. */
export type DayDone = { day: string; read: number; written: number };

/**
 * The weeks up to the one a time (ms) is in, oldest first, each from Monday, the last as far as it has come; and what they hold together. Days are the
 * reader's own, from four in the morning.
 */
export function lookingBack(
  { kept, written, documents }: Doings,
  now: number,
  weeks = 26,
): { weeks: DayDone[][]; notes: number; speeches: number; words: number; documents: number } {
  const weekday = (new Date(reviewDay(now).start).getDay() + 6) % 7;
  const length = (weeks - 1) * 7 + weekday + 1;
  const days = new Map<string, DayDone>();
  for (let at = length - 1; at >= 0; at--) {
    const day = dayOf(reviewDay(now, -at).start);
    days.set(day, { day, read: 0, written: 0 });
  }
  const count = (times: number[], what: 'read' | 'written'): number => {
    let inside = 0;
    for (const at of times) {
      const done = days.get(dayOf(at));
      if (!done) continue;
      done[what]++;
      inside++;
    }
    return inside;
  };
  const notes = count(
    kept.map(({ at }) => at),
    'read',
  );
  const all = [...days.values()];
  return {
    notes,
    speeches: new Set(kept.flatMap(({ at, speechId }) => (days.has(dayOf(at)) ? [speechId] : []))).size,
    words: count(written, 'written'),
    documents: count(documents, 'written'),
    weeks: Array.from({ length: weeks }, (_, at) => all.slice(at * 7, at * 7 + 7)),
  };
}
