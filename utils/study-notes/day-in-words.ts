import type { Locale } from '@/utils/model/locale';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day `2026-04-03` as it is written in a document: 2026年4月3日 (GB/T 9704: no zero padding), 3 April 2026. Anything else stays as it is. */
export function dayInWords(day: string, lang: Locale): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const monthName = MONTHS[Number(month) - 1];
  if (monthName === undefined) return day;
  return lang === 'en'
    ? `${Number(date)} ${monthName} ${Number(year)}`
    : `${Number(year)}年${Number(month)}月${Number(date)}日`;
}
