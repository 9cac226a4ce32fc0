import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { chineseDate } from './chinese-date';
import { fact, type Fact } from './fact';
import { footnote } from './footnote';
import { signature } from './signature';
import { speechDay } from './speech-day';
import type { SpeechPage } from './speech-page';

/** The day in brackets at the end of a title or subtitle: …的讲话（2023年5月29日）. */
const BRACKETED = /[（(]([^（）()]{6,40})[）)]\s*$/u;
const LABELLED = /^(?:讲话|演讲|发言|致辞)(?:时间|日期)\s*[:：]/u;
/** The label of English pages, with its day behind it or on the line below. */
const DELIVERED = /^Delivered on\b/iu;
/** Lines of a body among which that may stand, below the words that introduce a speech. */
const HEAD = 14;

/**
 * The day the speech was given: its own line, in brackets behind the title, else the note on the text, else (guessed) a day with a place or a
 * name beside it, one that stands alone at the beginning of the text or is its end. Never the day a page was published.
 *
 * @param near the lines between title and speech
 * @param own days alone on a line that are certainly in the text
 */
export function readDate(page: SpeechPage, title: string, near: string[], own: string[]): Fact | null {
  for (const line of near) {
    const isDay = speechDay(line)?.isSure || LABELLED.test(line);
    const date = isDay ? chineseDate(line) : chineseDate((/^[—─-]/u.test(line) && BRACKETED.exec(line)?.[1]) || '');
    if (date !== null) return fact(date, 'text');
  }
  const delivered = deliveredOn(page, near);
  if (delivered !== null) return fact(delivered, 'text');
  const inTitle = chineseDate(BRACKETED.exec(title)?.[1] ?? '');
  if (inTitle !== null) return fact(inTitle, 'title');
  const noted = chineseDate(footnote(page) ?? '');
  if (noted !== null) return fact(noted, 'text');
  const likely = near.map((line) => speechDay(line)?.date).find((date) => date);
  const guess = likely ?? chineseDate(own[0] ?? '') ?? signature(page)?.day;
  return guess ? fact(guess, 'text', true) : null;
}

function deliveredOn({ lines, body }: SpeechPage, near: string[]): string | null {
  const own = lines.slice(body.from, body.from + HEAD).map(({ text }) => clipLine(text, MAX_LINE));
  const head = [...near, ...own];
  const at = head.findIndex((line) => DELIVERED.test(line));
  return at < 0 ? null : (chineseDate(head[at] ?? '') ?? chineseDate(head[at + 1] ?? ''));
}
