import type { Locale } from '@/utils/model/locale';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1…99 in Chinese numerals: 一, 十, 十一, 二十, 九十九. Larger numbers, which no heading reaches, stay Arabic. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) return String(n);
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[n % 10]}`;
}

/**
 * The number before a heading: 一、 （一） 1. by level in Chinese (GB/T 9704: no 、 after the bracket), 1. (1) and a letter in English,
 * where the space after it belongs to it.
 */
export function headingNumber(level: 1 | 2 | 3, n: number, lang: Locale): string {
  if (lang === 'en') {
    if (level === 1) return `${n}. `;
    return level === 2 ? `(${n}) ` : `${String.fromCharCode(96 + Math.min(n, 26))}) `;
  }
  if (level === 1) return `${chineseNumeral(n)}、`;
  return level === 2 ? `（${chineseNumeral(n)}）` : `${n}.`;
}
