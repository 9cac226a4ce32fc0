import { MAX_LINE } from '@/utils/model/limits';
import { foldText } from '@/utils/text/fold-text';
import { chineseDate } from './chinese-date';
import { givenAt } from './given-at';
import { isSpoken } from './is-spoken';
import { SALUTATION } from './line-kinds';
import { withoutDateline } from './without-dateline';
import { withoutMark } from './without-mark';
import { nameIn } from './name-in';
import { signature } from './signature';
import type { Line } from './read-lines';
import type { SpeechPage } from './speech-page';
import { speechDay } from './speech-day';
import { speechStart } from './speech-start';

/** Longest line before a speech that is passed over because it tells a day. */
const MAX_DAY_LINE = 80;
/** The mark of a sentence. */
const SENTENCE = /[。！？；]|[.!?](?:\s|$)/u;
/** 相关阅读, after a text: what follows is titles of others. */
const RELATED = /^[【[]?(?:相关|延伸|推荐)(?:阅读|链接|新闻|报道)[】\]]?[:：]?$/u;

/**
 * The lines of a page's body that are the speaker's words, salutations included: without captions, notes, editors' and the site's lines, and
 * without what stands before the speech begins and repeats its title, day, speaker or source, and day and name at its end.
 */
export function spokenLines(page: SpeechPage, heads: string[], speaker: string | undefined): Line[] {
  const { lines, body } = page;
  const known = new Set(heads.map(bare));
  const isTitle = (text: string): boolean => text.length <= MAX_LINE && known.has(bare(withoutDateline(text)));
  const start = speechStart(lines, body, isTitle);
  const isHead = (text: string): boolean =>
    text.length <= MAX_LINE &&
    (isTitle(text) ||
      speechDay(text) !== null ||
      /^(?:—{1,2}|─{2}|--).*(?:讲话|致辞|发言|演讲|报告)(?:[（(][^（()）]*[）)])?$/u.test(text) ||
      (text.length <= MAX_DAY_LINE && chineseDate(text) !== null) ||
      (speaker !== undefined && nameIn(text) === speaker) ||
      (text.length <= MAX_DAY_LINE && givenAt(text) !== null));
  // Above the last of these a short line is the title in other words, or the speaker's office.
  const head = lines.slice(body.from, start).findLastIndex(({ text }) => isHead(text));
  const isAbove = (text: string, index: number): boolean =>
    index <= head && text.length <= MAX_DAY_LINE && !SENTENCE.test(text) && !SALUTATION.test(text);
  const all = lines.slice(body.from, signature(page)?.from ?? body.to);
  const related = all.findIndex(({ text }, index) => index * 2 > all.length && RELATED.test(text));
  return all
    .slice(0, related < 0 ? all.length : related)
    .filter(
      ({ text }, index) => !(body.from + index < start && (isHead(text) || isAbove(text, index))) && isSpoken(text),
    );
}

/** Without dashes before it, its mark and white space, as headings are compared. */
function bare(text: string): string {
  return foldText(withoutMark(text).replace(/^(?:—+|─+|-{2,})\s*/u, '')).text;
}
