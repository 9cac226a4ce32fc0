import { chineseDate } from './chinese-date';
import { fact, type Fact } from './fact';
import { footnote } from './footnote';
import { isDayLine } from './is-day-line';
import { signature } from './signature';
import type { SpeechPage } from './speech-page';

/** The day in brackets at the end of a title or subtitle: …的讲话（2023年5月29日）. */
const BRACKETED = /[（(]([^（）()]{6,40})[）)]\s*$/u;
/** A day alone on its line. Outside the text it is the page's. */
const ALONE = /^[12]\d{3}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/u;
const LABELLED = /^(?:讲话|演讲|发言|致辞)(?:时间|日期)\s*[:：]/u;

/**
 * The day the speech was given: its own line, in brackets behind the title, else the note on the text, else (guessed) a day that
 * stands alone at the beginning of the text or is its end. Never the day a page was published.
 *
 * @param near the lines between title and speech
 * @param own those of them that are certainly in the text
 */
export function readDate(page: SpeechPage, title: string, near: string[], own: string[]): Fact | null {
  for (const line of near) {
    const isDay = isDayLine(line) || LABELLED.test(line);
    const date = isDay ? chineseDate(line) : chineseDate((/^[—─-]/u.test(line) && BRACKETED.exec(line)?.[1]) || '');
    if (date !== null) return fact(date, 'text');
  }
  const inTitle = chineseDate(BRACKETED.exec(title)?.[1] ?? '');
  if (inTitle !== null) return fact(inTitle, 'title');
  const noted = chineseDate(footnote(page) ?? '');
  if (noted !== null) return fact(noted, 'text');
  const alone = chineseDate(own.find((line) => ALONE.test(line)) ?? '');
  const guess = alone ?? signature(page)?.day;
  return guess === undefined ? null : fact(guess, 'text', true);
}
