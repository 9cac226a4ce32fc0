import { chineseDate } from './chinese-date';
import { fact, type Fact } from './fact';
import { DATE_LINE } from './line-kinds';
import type { SpeechPage } from './speech-page';

const NAMES = ['pubdate', 'publishdate', 'article:published_time', 'og:release_date', 'date', 'dc.date'];
/** /n1/2019/0615/, /20250428/, t20250120_ */
const IN_ADDRESS = /[/t_-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u;

/** The day the page was published: `<meta>`, a visible date beside the title, else (guessed) its address. */
export function readPublishedOn({ meta, url }: SpeechPage, near: string[]): Fact | null {
  for (const name of NAMES) {
    const date = chineseDate(meta.get(name) ?? '');
    if (date !== null) return fact(date, 'meta');
  }
  for (const line of near) {
    // A line of running text that names a day tells of another.
    if (DATE_LINE.test(line) || line.length > 80) continue;
    const date = chineseDate(line);
    if (date !== null) return fact(date, 'text');
  }
  const [, year, month, day] = IN_ADDRESS.exec(url.slice(0, 2000)) ?? [];
  const date = year === undefined ? null : chineseDate(`${year}-${month}-${day}`);
  return date === null ? null : fact(date, 'address', true);
}
