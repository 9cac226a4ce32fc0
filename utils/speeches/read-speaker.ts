import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { fact, type Fact } from './fact';
import { ENGLISH_NOTE } from './english-note';
import { footnote } from './footnote';
import { givenAt } from './given-at';
import { TITLE_PREFIX } from './line-kinds';
import { isLikelyName } from './is-likely-name';
import { nameBesideDay } from './name-beside-day';
import { nameIn } from './name-in';
import { shownBy } from './shown-by';
import { signature } from './signature';
import { speechDay } from './speech-day';
import type { SpeechPage } from './speech-page';
import { SUBTITLE_DASHES } from './subtitle-in';

/** 作者：某某, wherever in a line; （作者系某某） */
const AUTHOR =
  /(?:作者|演讲[者人]|讲话人|发言人|报告人|主讲人|(?<![\p{L}])[撰]?文)\s*(?:[:：/]|(?<=作者)[系为])\s*([^，,（）()|/；;。]{2,24}?)(?=\s+\p{Script=Han}{2,6}\s*[:：]|\s*(?:来源|编辑|责编|责任编辑|浏览|阅读|点击|评论|时间|字[号体]|打印|分享|[12]\d{3}[-年/.])|[，,（）()|/；;。]|$)/u;
/** ※这是某某同志2023年… */
const NOTED =
  /(?:这是|本文系|此文系|本文是|此文是|本文为|本文根据)\s*(\p{Script=Han}{2,4}?)(?:同志|总书记|主席|总理|委员长|书记|省长|市长|部长|主任|校长|院长|教授|院士)*\s*(?:于|在|[\d〇○零一二三四五六七八九]{4}年)/u;
const BEFORE_TITLE = /^(\p{Script=Han}{2,4})[:：]\s*\S/u;
/** By Jane Rivers: who wrote the page, like 作者：, or reports of the speech. */
const BYLINE = /^By\s+[A-Z]/u;
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
 * whose speech it is; then who wrote the page: what it declares (guessed), 作者：; then guesses: a name alone at the beginning or the end, or before the title.
 */
export function readSpeaker(page: SpeechPage, title: string, near: string[]): Fact | null {
  return (
    bySite(page) ??
    besideDay(near, title) ??
    byNote(page) ??
    ofSpeech(title, near) ??
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
  const days = near.map(speechDay);
  const sure = days.findIndex((each) => each?.isSure);
  const day = sure < 0 ? days.findIndex((each) => each !== null) : sure;
  if (day < 0) return null;
  const inLine = nameBesideDay(near[day] ?? '');
  const names = [-1, 1, -2, 2].map((away) => nameIn(near[day + away] ?? ''));
  const likely = [inLine, ...names].find((name) => name !== null && name !== title && isLikelyName(name));
  // A day that may be the page's has the page's author beside it.
  if (likely) return fact(likely, 'text', sure < 0);
  const other = names.slice(0, 2).find((name) => name !== null && name !== title);
  return other ? fact(other, 'text', true) : null;
}

function byNote(page: SpeechPage): Fact | null {
  const note = footnote(page) ?? '';
  const name = ENGLISH_NOTE.exec(note)?.[1] ?? nameIn(NOTED.exec(note)?.[1] ?? '');
  return name === null ? null : fact(name, 'text');
}

function ofSpeech(title: string, near: string[]): Fact | null {
  const name = TITLE_PREFIX.test(title) ? null : givenAt(title)?.speaker;
  if (name) return fact(name, 'title', true);
  const subtitle = near.find((line) => SUBTITLE_DASHES.test(line) && line.length <= MAX_LABELLED);
  const below = subtitle === undefined ? null : givenAt(subtitle)?.speaker;
  if (below) return fact(below, 'text', true);
  const english = ENGLISH_TITLE.exec(title)?.[1];
  return english === undefined ? null : fact(clipLine(english, MAX_LINE), 'title', true);
}

/** Who the page says wrote it, which is a guess at who spoke; never the office, school or account that it belongs to. */
function declared(page: SpeechPage): Fact | null {
  const { meta, jsonLd } = page;
  const publishers = [
    meta.get('og:site_name'),
    meta.get('contentsource'),
    meta.get('source'),
    jsonLd.publisher,
    ...shownBy(page, 'publication'),
  ];
  const authors = [
    [meta.get('author'), 'meta'],
    [meta.get('article:author'), 'meta'],
    [jsonLd.author, 'json-ld'],
  ] as const;
  for (const [author, from] of authors) {
    const name = nameIn(author ?? '');
    if (name !== null && isLikelyName(name.split('、')[0] ?? '') && !publishers.includes(name))
      return fact(name, from, true);
  }
  return null;
}

function labelled({ lines, body }: SpeechPage, near: string[]): Fact | null {
  const after = lines
    .slice(Math.max(body.from, body.to - TAIL), body.to + 3)
    .map(({ text, parted }) => clipLine(parted ?? text, MAX_LINE));
  const name = [...near, ...after].map(authorIn).find((each) => each !== null);
  if (name) return fact(name, 'text', !isLikelyName(name.split('、')[0] ?? ''));
  const byline = near.find((line) => BYLINE.test(line));
  const english = byline === undefined ? null : nameIn(byline);
  return english === null ? null : fact(english, 'text', true);
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
