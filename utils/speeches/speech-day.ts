import { chineseDate } from './chinese-date';
import { isDayLine } from './is-day-line';
import { DAY } from './line-kinds';
import { nameBesideDay } from './name-beside-day';

const MAX_DAY_LINE = 60;
/** 2026年4月25日于渡口; 二〇二六年四月二十五日，渡口; 时间：2026年4月25日 地点：渡口 */
const WITH_PLACE = new RegExp(
  String.raw`^(?:${DAY}(?:于|，|,)\p{Script=Han}{2,12}|时间[:：]${DAY}[^。]{0,12}地点[:：].{2,20})$`,
  'u',
);

/**
 * The day that a line tells as that of a speech, null for a line that tells none; `date` is null where the line names no whole day.
 * `isSure`: by how it is written. A place or a name beside a day says as much mostly, yet pages may print their own day so.
 */
export function speechDay(line: string): { date: string | null; isSure: boolean } | null {
  // Most lines name no day at all.
  if (!/[年\d]/u.test(line)) return null;
  if (isDayLine(line)) return { date: chineseDate(line), isSure: true };
  if (line.length > MAX_DAY_LINE) return null;
  const isBesideDay = WITH_PLACE.test(line.replaceAll(/\s/gu, '')) || nameBesideDay(line) !== null;
  const date = isBesideDay ? chineseDate(line) : null;
  return date === null ? null : { date, isSure: false };
}
