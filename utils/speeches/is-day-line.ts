import { DATE_LINE, DAY, YEAR_DIGIT } from './line-kinds';

/** Longest line that tells a day: with the occasion it may be a long one. */
const MAX_DAY_LINE = 80;
/** A day, or month, in written numerals, with nothing else: pages tell their own day in figures. */
const WRITTEN = new RegExp(
  String.raw`^${YEAR_DIGIT}{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十廿卅]{1,3}日)?$`,
  'u',
);
const GENRE = '(?:讲话|致辞|发言|演讲|报告|讲稿|录音|记录)';
/** （根据2026年4月20日在渡口会议上的讲话录音整理）, （在2026年4月25日渡口会议上的讲话） */
const RECORDED = new RegExp(
  String.raw`^(?:[（(](?:本文)?(?:系|是)?(?:根据|据|在|于)?${DAY}[^。！？；（）()]{2,60}${GENRE}[^。！？；（）()]{0,10}[）)]|${DAY}在[^。！？；（）()]{2,60}${GENRE}(?:录音整理|提纲|要点|摘要|节选)?)$`,
  'u',
);
/** (May 19, 2024) */
const ENGLISH = /^\((?:[A-Z][a-z]{2,8}\.? \d{1,2},? [12]\d{3}|\d{1,2} [A-Z][a-z]{2,8}\.? [12]\d{3})\)$/u;

/**
 * Whether a line tells the day of a speech, whatever spaces are put into it: （2025 年 5 月 7 日，莫斯科）, 二〇二五年五月七日,
 * （根据2025年5月7日在莫斯科的讲话整理）.
 */
export function isDayLine(text: string): boolean {
  if (text.length > MAX_DAY_LINE) return false;
  const compact = text.replaceAll(/\s/gu, '');
  return DATE_LINE.test(compact) || WRITTEN.test(compact) || RECORDED.test(compact) || ENGLISH.test(text);
}
