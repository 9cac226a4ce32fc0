import { isLikelyName } from './is-likely-name';
import { nameIn } from './name-in';
import { withoutDay } from './without-day';

/** The likely name that a line holds beside a day (周宁 2026年4月20日), or null. 于 behind a day is no surname: 2026年4月20日于渡口. */
export function nameBesideDay(line: string): string | null {
  const rest = withoutDay(line);
  if (rest === line || (/^[于在]/u.test(rest) && !line.trim().startsWith(rest))) return null;
  const name = nameIn(rest);
  return name !== null && isLikelyName(name) ? name : null;
}
