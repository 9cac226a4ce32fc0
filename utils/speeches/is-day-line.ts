import { DATE_LINE } from './line-kinds';

/** A day in written numerals, with nothing else: pages tell their own day in figures. */
const WRITTEN = /^[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/u;

/** Whether a line tells the day of a speech, whatever spaces are put into it: （2025 年 5 月 7 日，莫斯科）, 二〇二五年五月七日. */
export function isDayLine(text: string): boolean {
  if (text.length > 60) return false;
  const compact = text.replaceAll(/\s/gu, '');
  return DATE_LINE.test(compact) || WRITTEN.test(compact);
}
