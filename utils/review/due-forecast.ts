import type { ReviewSettings } from '@/utils/model/settings';
import { comesBack } from './comes-back';
import { dailyQueue, type Askable } from './daily-queue';
import { isAsked } from './is-asked';
import { reviewDay } from './review-day';

/** How many notes are to be asked from a time (ms) on, until the next entry's. */
export type DueFrom = [from: number, count: number];

/** How far it looks ahead, in days: who opens nothing of ours for a month will not miss a number. */
const DAYS = 30;

/** How many notes wait, on each of the next days, if none is asked before: what a badge shows that can't look into the notebook. Earliest first, equal neighbours left out. */
export function dueForecast(notes: readonly Askable[], settings: ReviewSettings, now: number): DueFrom[] {
  const today = dailyQueue(notes, settings, now);
  const days = Array.from({ length: DAYS }, (_, at) => reviewDay(now, at + 1));
  const coming = days.map(() => ({ fresh: 0, others: 0 }));
  for (const note of notes) {
    if (!isAsked(note, settings.over)) continue;
    const { kind, from } = comesBack(note, now);
    const first = coming[days.findIndex(({ end }) => from < end)];
    if (first) first[kind === 'fresh' ? 'fresh' : 'others']++;
  }
  const forecast: DueFrom[] = [[reviewDay(now).start, today.notes.length]];
  let [fresh, others] = [0, 0];
  for (const [at, { start }] of days.entries()) {
    fresh += coming[at]?.fresh ?? 0;
    others += coming[at]?.others ?? 0;
    const count = Math.min(fresh, settings.fresh) + Math.min(others, settings.again);
    if (count !== forecast.at(-1)?.[1]) forecast.push([start, count]);
  }
  return forecast;
}
