import type { Note } from '@/utils/model/note';
import type { ReviewSettings } from '@/utils/model/settings';
import { comesBack } from './comes-back';
import { isAsked } from './is-asked';
import { reviewDay } from './review-day';

/** How long before its minute a note that is being learned is asked, when nothing else is left: nobody waits in front of an empty page. */
const AHEAD = 20 * 60_000;

export type Askable = Pick<Note, 'id' | 'created' | 'review'>;
/** What is to be asked now, in order; how many of it are new, and how many were asked before. */
export type DailyQueue<T> = { notes: T[]; fresh: number; again: number };

type Waiting<T> = { note: T; from: number };

/**
 * What a day asks, of notes that are not in the trash: first what is being learned and whose minute has come, then what is due, the longest waiting first, then what is
 * new, the oldest first, then what is being learned and will soon be due; all in an order that depends on nothing but them. What the reader was asked today
 * counts against the day's limits. `skipped`: to be asked last, in their order.
 */
export function dailyQueue<T extends Askable>(
  notes: readonly T[],
  { over, fresh: mostFresh, again: mostAgain }: ReviewSettings,
  now: number,
  skipped: readonly string[] = [],
): DailyQueue<T> {
  const waiting: Record<'fresh' | 'step' | 'again', Waiting<T>[]> = { fresh: [], step: [], again: [] };
  for (const note of notes) {
    if (!isAsked(note, over)) continue;
    const { kind, from } = comesBack(note, now);
    if (from <= now + (kind === 'step' ? AHEAD : 0)) waiting[kind].push({ note, from });
  }
  const done = askedToday(notes, now);
  const again = inOrder(waiting.again).slice(0, Math.max(0, mostAgain - done.again));
  const fresh = inOrder(waiting.fresh).slice(0, Math.max(0, mostFresh - done.fresh));
  const steps = inOrder(waiting.step);
  const ordered = [
    ...steps.filter(({ from }) => from <= now),
    ...again,
    ...fresh,
    ...steps.filter(({ from }) => from > now),
  ].map(({ note }) => note);
  const last = new Map(skipped.map((id, at) => [id, at]));
  const place = ({ id }: T): number => last.get(id) ?? -1;
  // A stable sort: what was not skipped keeps its order.
  return {
    notes: last.size === 0 ? ordered : ordered.sort((a, b) => place(a) - place(b)),
    fresh: fresh.length,
    again: again.length + steps.length,
  };
}

/** How many of each kind were graded in the day that is now. A grade is in one day only, by its own time. */
export function askedToday(notes: readonly Askable[], now: number): { fresh: number; again: number } {
  const { start, end } = reviewDay(now);
  const asked = { fresh: 0, again: 0 };
  for (const { review } of notes) {
    for (const { at, was } of review?.grades ?? []) {
      if (at < start || at >= end) continue;
      if (was === 0) asked.fresh++;
      // Steps of learning follow from a note that was counted.
      else if (was === 2) asked.again++;
    }
  }
  return asked;
}

function inOrder<T extends Askable>(waiting: Waiting<T>[]): Waiting<T>[] {
  return waiting.sort((a, b) => a.from - b.from || (a.note.id < b.note.id ? -1 : 1));
}
