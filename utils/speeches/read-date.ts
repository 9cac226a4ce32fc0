import { chineseDate } from './chinese-date';
import { fact, type Fact } from './fact';
import { footnote } from './footnote';
import { DATE_LINE } from './line-kinds';
import type { SpeechPage } from './speech-page';

/** The day the speech was given: its own line in brackets, else the note on the text. Never the day a page was published. */
export function readDate(page: SpeechPage, near: string[]): Fact | null {
  for (const line of near) {
    const date = DATE_LINE.test(line) ? chineseDate(line) : null;
    if (date !== null) return fact(date, 'text');
  }
  const noted = chineseDate(footnote(page) ?? '');
  return noted === null ? null : fact(noted, 'text');
}
