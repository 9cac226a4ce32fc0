import { YEAR_DIGIT } from './line-kinds';

const DIGITS = '〇一二三四五六七八九';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const NUMERIC = /(?<!\d)([12]\d{3})(?:\s*[年./．-]\s*|\s+(?=\d{1,2}\s*\/))(\d{1,2})\s*[月./．-]\s*(\d{1,2})(?!\d)/u;
const WRITTEN = new RegExp(
  String.raw`(${YEAR_DIGIT}{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})日`,
  'u',
);
const ENGLISH =
  /\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? ([12]\d{3})\b|\b(\d{1,2}) ([A-Z][a-z]{2,8})\.? ([12]\d{3})\b/u;

/**
 * The first day that a text names, as `2025-04-28`, or null: 2025年4月28日, 2025-04-28, 2026年04月24日08:15, 二〇二五年四月二十八日,
 * April 28, 2025. A day that the calendar doesn't have is none.
 */
export function chineseDate(text: string): string | null {
  const plain = text.replaceAll(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const numeric = NUMERIC.exec(plain);
  if (numeric) return day(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const written = WRITTEN.exec(plain);
  if (written) {
    const year = Array.from(written[1] ?? '', (digit) => Math.max(0, DIGITS.indexOf(digit))).join('');
    return day(Number(year), tens(written[2] ?? ''), tens(written[3] ?? ''));
  }
  const english = ENGLISH.exec(plain);
  if (!english) return null;
  const month = (english[1] ?? english[5] ?? '').slice(0, 3).toLowerCase();
  return day(Number(english[3] ?? english[6]), MONTHS.indexOf(month) + 1, Number(english[2] ?? english[4]));
}

/** A numeral up to 九十九; 廿 and 卅 are 二十 and 三十. */
function tens(numeral: string): number {
  const [before = '', after] = numeral.replace('廿', '二十').replace('卅', '三十').split('十');
  if (after === undefined) return numeral.length === 1 ? DIGITS.indexOf(numeral) : 0;
  return (before === '' ? 1 : DIGITS.indexOf(before)) * 10 + (after === '' ? 0 : DIGITS.indexOf(after));
}

function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return null;
  return at.toISOString().slice(0, 10);
}
