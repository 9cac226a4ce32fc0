import { chineseDate } from './chinese-date';
import { fact, type Fact } from './fact';
import { footnote } from './footnote';
import { DATE_LINE } from './line-kinds';
import type { SpeechPage } from './speech-page';

/** The day in brackets at the end of a title or subtitle: …的讲话（2023年5月29日）. */
const BRACKETED = /[（(]([^（）()]{6,40})[）)]\s*$/u;
/** A day in written numerals on a line of its own: pages tell their own day in figures. */
const WRITTEN = /^[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/u;
const LABELLED = /^(?:讲话|演讲|发言|致辞)(?:时间|日期)\s*[:：]/u;

/** The day the speech was given: its own line, in brackets behind the title, else the note on the text. Never the day a page was published. */
export function readDate(page: SpeechPage, title: string, near: string[]): Fact | null {
  for (const line of near) {
    const isDay = DATE_LINE.test(line) || WRITTEN.test(line.replaceAll(/\s/gu, '')) || LABELLED.test(line);
    const date = isDay ? chineseDate(line) : chineseDate((/^[—─-]/u.test(line) && BRACKETED.exec(line)?.[1]) || '');
    if (date !== null) return fact(date, 'text');
  }
  const inTitle = chineseDate(BRACKETED.exec(title)?.[1] ?? '');
  if (inTitle !== null) return fact(inTitle, 'title');
  const noted = chineseDate(footnote(page) ?? '');
  return noted === null ? null : fact(noted, 'text');
}
