import type { DueFrom } from './due-forecast';

/** How many of a forecast wait at a time (ms), and when that changes next; before the first entry, by a clock that was set back, as many as it begins with. */
export function dueNow(forecast: readonly DueFrom[], now: number): { count: number; next: number | undefined } {
  const next = forecast.find(([from], at) => at > 0 && from > now);
  const at = next ? forecast.indexOf(next) - 1 : forecast.length - 1;
  return { count: forecast[at]?.[1] ?? 0, next: next?.[0] };
}
