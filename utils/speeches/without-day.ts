import { DAY } from './line-kinds';

const IN_BRACKETS = new RegExp(String.raw`[（([]\s*${DAY}\s*[）)\]]|${DAY}`, 'u');

/** A line without the first day in it and the brackets around that: 周宁（2026年4月20日） → 周宁. */
export function withoutDay(text: string): string {
  return text.replace(IN_BRACKETS, '').trim();
}
