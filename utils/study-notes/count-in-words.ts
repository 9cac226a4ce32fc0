import type { Locale } from '@/utils/model/locale';
import { chineseNumeral } from './heading-number';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number of things as running text has it: 两 and 十二 before a measure word, two, 12. */
export function countInWords(n: number, lang: Locale): string {
  if (lang === 'en') return SMALL[n] ?? String(n);
  return n === 2 ? '两' : chineseNumeral(n);
}
