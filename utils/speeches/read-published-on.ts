import { dom } from '@/utils/anchoring/dom';
import { markupView } from '@/utils/anchoring/page-view';
import { walkText } from '@/utils/anchoring/walk-text';
import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { chineseDate } from './chinese-date';
import { elementsBy } from './elements-by';
import { fact, type Fact } from './fact';
import { LONE_DAY } from './line-kinds';
import { speechDay } from './speech-day';
import type { SpeechPage } from './speech-page';

/** What the government's rules name, and what other systems do. */
const NAMES = ['pubdate', 'publishdate', 'article:published_time', 'og:release_date', 'date', 'dc.date', 'og:pubdate'];
/** /n1/2019/0615/, /20250428/, t20250120_ */
const IN_ADDRESS = /[/t_-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u;
/** Before this there were no pages: a day before it is a clock that stands at nought. */
const FIRST = '1994-01-01';
/** And this is how systems write “never”. */
const NEVER = '2100-01-01';
/** The clock of a page's header, above its title. */
const CLOCK = /星期|今天|农历|weekday/iu;
/** Longest line that tells the day of publication: a line of running text that names a day tells of another. */
const MAX_LINE_OF_DAY = 120;
/** Characters of scripts that are looked at. */
const MAX_SCRIPT = 300_000;
/** China has one time and no summer time; a page's second is told as the day it is there. */
const BEIJING = 8 * 3_600_000;

/**
 * The day the page was published: its field, `<meta>`, JSON-LD, a visible date beside the title, else (guessed) its address.
 *
 * @param own days alone on a line in the text: they are the speech's
 */
export function readPublishedOn(page: SpeechPage, near: string[], above: string[], own: string[]): Fact | null {
  const { meta, jsonLd, url } = page;
  for (const element of elementsBy(page, 'publishedOn')) {
    const date = published(clipLine(dom.textContent(element) ?? '', MAX_LINE)) ?? published(inPieces(element));
    if (date !== null) return fact(date, 'site');
  }
  const second = secondInScript(page);
  if (second !== null) return fact(second, 'site');
  for (const name of NAMES) {
    const date = published(meta.get(name) ?? '');
    if (date !== null) return fact(date, 'meta');
  }
  const declared = published(jsonLd.publishedOn ?? '');
  if (declared !== null) return fact(declared, 'json-ld');
  for (const line of [...near, ...above.filter((each) => !CLOCK.test(each))]) {
    if (own.includes(line) || speechDay(line) || /^[—─-]/u.test(line) || line.length > MAX_LINE_OF_DAY) continue;
    const date = published(line);
    // A day alone may be the speech's as well.
    if (date !== null) return fact(date, 'text', LONE_DAY.test(line));
  }
  const [, year, month, day] = IN_ADDRESS.exec(url.slice(0, 2000)) ?? [];
  const date = year === undefined ? null : published(`${year}-${month}-${day}`);
  return date === null ? null : fact(date, 'address', true);
}

function published(text: string): string | null {
  const date = chineseDate(text);
  return date !== null && date >= FIRST && date < NEVER ? date : null;
}

/** The texts in an element, parted: year, month and day may stand in elements that only a style keeps apart. */
function inPieces(element: Element): string {
  const pieces: string[] = [];
  walkText(element, markupView, {
    border: () => undefined,
    text: (_, data) => void pieces.push(data.slice(0, MAX_LINE)),
  });
  return clipLine(pieces.join(' '), MAX_LINE);
}

/** What a script of the page says, in seconds since 1970. */
function secondInScript({ document, rules }: SpeechPage): string | null {
  const epochs = rules.flatMap(({ epoch }) => epoch ?? []);
  if (epochs.length === 0) return null;
  for (const script of dom.queryAll(document, 'script:not([src])')) {
    const text = (dom.textContent(script) ?? '').slice(0, MAX_SCRIPT);
    for (const epoch of epochs) {
      const second = Number(epoch.exec(text)?.[1]);
      if (Number.isSafeInteger(second)) return published(new Date(second * 1000 + BEIJING).toISOString());
    }
  }
  return null;
}
