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

/** 作者：某某, wherever in a line; （作者系某某） */
const AUTHOR =
  /(?:作者|演讲者|讲话人|发言人|主讲人|(?<![\p{L}])[撰]?文)\s*(?:[:：/]|(?<=作者)[系为])\s*([^，,（）()|/；;。]{2,24}?)(?=\s+\p{Script=Han}{2,6}\s*[:：]|\s*(?:来源|编辑|责编|责任编辑|浏览|阅读|点击|评论|时间|字[号体]|打印)|[，,（）()|/；;。]|$)/u;
/** ※这是某某同志2023年… */
const NOTED =
  /(?:这是|本文系|此文系|本文是|此文是|本文为|本文根据)\s*(\p{Script=Han}{2,4}?)(?:同志|总书记|主席|总理|委员长|书记|省长|市长|部长|主任|校长|院长|教授|院士)*\s*(?:于|在|[\d〇○零一二三四五六七八九]{4}年)/u;
/** 某某在…的讲话, 某某：在…的讲话; 某某：… */
const OF_SPEECH =
  /^(\p{Script=Han}{2,4}?)(?:同志|主席|总书记|总理|书记|校长)?[:：]?\s*在.{2,120}(?:讲话|致辞|发言|演讲|报告)(?:\s*[（(][^（()）]*[）)])*$/u;
const BEFORE_TITLE = /^(\p{Script=Han}{2,4})[:：]\s*\S/u;
const ENGLISH_TITLE =
  /^(?:Remarks|Speech|Address|Statement|Keynote)\b.{0,40}?\b(?:by|of)\s+(.{3,60}?)(?:\s+(?:at|on|to|in|before)\b|$)/u;
/** Longest line that tells an author: a paragraph may well speak of one. */
const MAX_LABELLED = 160;
/** Lines of the body among which the first name is taken for the speaker's, and its last ones, which may tell the author. */
const HEAD = 4;
const TAIL = 6;
/** Genres that stand before a title as a name does. */
const GENRE = /^(?:评论|社论|时评|专访|实录|全文|快讯|综述|通讯|文字|视频|独家|重磅|理论|学习|讲稿|人民|新华)/u;

/**
 * Who speaks: the page's field for it, a name on a line of its own beside the day of the speech, the note on the text, a title that names
 * whose speech it is; then who wrote the page: what it declares, 作者：; then guesses: a name alone at the beginning or the end, or before the title.
 */
export function readSpeaker(page: SpeechPage, title: string, near: string[]): Fact | null {
  return (
    bySite(page) ??
    besideDay(near, title) ??
    byNote(page) ??
    ofSpeech(title) ??
    declared(page) ??
    labelled(page, near) ??
    alone(page) ??
    beforeTitle(title)
  );
}

function bySite(page: SpeechPage): Fact | null {
  const names = shownBy(page, 'speaker').map((text) => authorIn(text) ?? nameIn(text.replace(/[《|｜].*$/u, '')));
  const name = names.find((each) => each !== null);
  return name ? fact(name, 'site') : null;
}

function besideDay(near: string[], title: string): Fact | null {
  const day = near.findIndex(isDayLine);
  if (day < 0) return null;
  const names = [-1, 1, -2, 2].map((away) => nameIn(near[day + away] ?? ''));
  const likely = names.find((name) => name !== null && name !== title && isLikelyName(name));
  if (likely) return fact(likely, 'text');
  const other = names.slice(0, 2).find((name) => name !== null && name !== title);
  return other ? fact(other, 'text', true) : null;
}

function byNote(page: SpeechPage): Fact | null {
  const name = nameIn(NOTED.exec(footnote(page) ?? '')?.[1] ?? '');
  return name === null ? null : fact(name, 'text');
}

function ofSpeech(title: string): Fact | null {
  const name = TITLE_PREFIX.test(title) ? undefined : OF_SPEECH.exec(title)?.[1];
  if (name !== undefined && isLikelyName(name)) return fact(name, 'title', true);
  const english = ENGLISH_TITLE.exec(title)?.[1];
  return english === undefined ? null : fact(clipLine(english, MAX_LINE), 'title', true);
}

function declared({ meta, jsonLd }: SpeechPage): Fact | null {
  for (const author of [meta.get('author'), meta.get('article:author')]) {
    const name = nameIn(author ?? '');
    if (name !== null) return fact(name, 'meta');
  }
  const name = nameIn(jsonLd.author ?? '');
  return name === null ? null : fact(name, 'json-ld');
}

function labelled({ lines, body }: SpeechPage, near: string[]): Fact | null {
  const after = lines
    .slice(Math.max(body.from, body.to - TAIL), body.to + 3)
    .map(({ text }) => clipLine(text, MAX_LINE));
  const name = [...near, ...after].map(authorIn).find((each) => each !== null);
  return name ? fact(name, 'text') : null;
}

function alone(page: SpeechPage): Fact | null {
  const { lines, body } = page;
  const name = lines
    .slice(body.from, Math.min(body.to - 1, body.from + HEAD))
    .map(({ text }) => nameIn(text))
    .find((each) => each !== null && /^\p{Script=Han}/u.test(each) && isLikelyName(each));
  const guess = name ?? signature(page)?.name;
  return guess ? fact(guess, 'text', true) : null;
}

function beforeTitle(title: string): Fact | null {
  if (TITLE_PREFIX.test(title) || GENRE.test(title)) return null;
  const name = BEFORE_TITLE.exec(title)?.[1];
  return name !== undefined && isLikelyName(name) ? fact(name, 'title', true) : null;
}

/** The author that a line names behind a label. */
function authorIn(line: string): string | null {
  const author = line.length <= MAX_LABELLED ? AUTHOR.exec(line)?.[1]?.trim() : undefined;
  return author === undefined ? null : nameIn(author);
}
