import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { fact, type Fact } from './fact';
import { footnote } from './footnote';
import { isDayLine } from './is-day-line';
import { TITLE_PREFIX } from './line-kinds';
import { isLikelyName } from './is-likely-name';
import { nameIn } from './name-in';
import { shownBy } from './shown-by';
import { signature } from './signature';
import type { SpeechPage } from './speech-page';

const AUTHOR =
  /(?:作者|演讲者|讲话人|发言人|主讲人|(?<![\p{L}])[撰]?文)\s*(?:[:：/]|(?<=作者)[系为])\s*([^，,（）()|/；;。]{2,24}?)(?=\s+\p{Script=Han}{2,6}\s*[:：]|\s*(?:来源|编辑|责编|责任编辑|浏览|阅读|点击|评论|时间|字[号体]|打印)|[，,（）()|/；;。]|$)/u;
/** ※这是某某同志2023年… */
const NOTED =
  /(?:这是|本文系|此文系|本文是|此文是|本文为|本文根据)\s*(\p{Script=Han}{2,4}?)(?:同志|总书记|主席|总理|委员长|书记|省长|市长|部长|主任|校长|院长|教授|院士)*\s*(?:于|在|[\d〇○零一二三四五六七八九]{4}年)/u;
/** 某某在…的讲话, 某某：… */
const IN_TITLE =
  /^(\p{Script=Han}{2,4}?)(?:(?:同志|主席|总书记|总理|书记|校长)?在.{2,120}(?:讲话|致辞|发言|演讲|报告)|[:：]\s*\S)/u;
const ENGLISH_TITLE =
  /^(?:Remarks|Speech|Address|Statement|Keynote)\b.{0,40}?\b(?:by|of)\s+(.{3,60}?)(?:\s+(?:at|on|to|in|before)\b|$)/u;
/** Lines of the body among which the first name is taken for the speaker's, and its last ones, which may tell the author. */
const HEAD = 4;
const TAIL = 6;
/** Genres that stand before a title as a name does. */
const GENRE = /^(?:评论|社论|时评|专访|实录|全文|快讯|综述|通讯|文字|视频|独家|重磅|理论|学习|讲稿|人民|新华)/u;

/**
 * Who speaks: the page's field for it, a name on a line of its own beside the day of the speech, what the page declares, 作者：, the note on the
 * text, or (guessed) a line of its own at the beginning or the end, or the title. The line beside the day comes before what is declared, as that is who wrote the page.
 */
export function readSpeaker(page: SpeechPage, title: string, near: string[]): Fact | null {
  const { meta, jsonLd, lines, body } = page;
  for (const text of shownBy(page, 'speaker')) {
    const name = authorIn(text) ?? nameIn(text.replace(/[《|｜].*$/u, ''));
    if (name !== null) return fact(name, 'site');
  }
  const dateAt = near.findIndex(isDayLine);
  const beside = (dateAt < 0 ? [] : [-1, 1, -2, 2])
    .map((away) => nameIn(near[dateAt + away] ?? ''))
    .filter((name) => name !== null && name !== title);
  const speaker = beside.find((name) => name !== null && isLikelyName(name)) ?? beside[0];
  if (typeof speaker === 'string') return fact(speaker, 'text');
  for (const declared of [meta.get('author'), meta.get('article:author')]) {
    const name = nameIn(declared ?? '');
    if (name !== null) return fact(name, 'meta');
  }
  const author = nameIn(jsonLd.author ?? '');
  if (author !== null) return fact(author, 'json-ld');
  const after = lines
    .slice(Math.max(body.from, body.to - TAIL), body.to + 3)
    .map(({ text }) => text.slice(0, MAX_LINE));
  for (const line of [...near, ...after]) {
    const name = authorIn(line);
    if (name !== null) return fact(name, 'text');
  }
  const noted = NOTED.exec(footnote(page) ?? '')?.[1];
  if (noted !== undefined && nameIn(noted) !== null) return fact(noted, 'text');
  const alone = lines
    .slice(body.from, Math.min(body.to - 1, body.from + HEAD))
    .map(({ text }) => nameIn(text))
    .find((name) => name !== null && /^\p{Script=Han}/u.test(name) && isLikelyName(name));
  const guess = alone ?? signature(page)?.name;
  if (typeof guess === 'string') return fact(guess, 'text', true);
  if (TITLE_PREFIX.test(title) || GENRE.test(title)) return null;
  const inTitle = IN_TITLE.exec(title)?.[1];
  if (inTitle !== undefined && isLikelyName(inTitle)) return fact(inTitle, 'title', true);
  const named = ENGLISH_TITLE.exec(title)?.[1];
  return named === undefined ? null : fact(clipLine(named, MAX_LINE), 'title', true);
}

/** The author that a line names behind a label. */
function authorIn(line: string): string | null {
  const author = AUTHOR.exec(line)?.[1]?.trim();
  return author === undefined ? null : nameIn(author);
}
