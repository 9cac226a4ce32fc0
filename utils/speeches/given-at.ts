import { isLikelyName } from './is-likely-name';
import { nameIn } from './name-in';

const GENRE =
  '(?:主旨|主题|重要|开幕|闭幕|即席)?(?:讲话|致辞|发言|演讲|报告|讲稿|讲课|祝酒辞|总结)(?:提纲|要点|摘要|节选|的一部分)?';
const BRACKETS = String.raw`((?:\s*[（(][^（()）]{0,40}[）)]){0,2})\s*$`;
/** What is about a speech is not given on its occasion. */
const ABOUT = /^(?:学习|贯彻|重温|聆听|听取|传达|落实|解读|读|听)/u;
const DASHES = /—{1,2}|─{2}|--/u;
const WHO = String.raw`^\s*([\p{Script=Han}、·]{2,30}?)?\s*[:：]?\s*`;
/** 在…的讲话 behind a dash, and as the whole of a line, where it has to say 上, 时 or 中: 在渡口的讲话 may be part of a sentence. */
const DASHED = new RegExp(String.raw`${WHO}((?:在|于|写在)[^。；]{3,120}?${GENRE})${BRACKETS}`, 'u');
const WHOLE = new RegExp(String.raw`${WHO}(在[^。；—]{3,120}?(?:上|时|中)的?${GENRE})${BRACKETS}`, 'u');
/** Whose speech it is, where the text tells no place that is one: 周宁在渡口的讲话. */
const OWN = new RegExp(String.raw`${WHO}(在[^。；—]{2,120}?${GENRE})${BRACKETS}`, 'u');

/**
 * Who spoke and on which occasion, as titles and subtitles tell it: 周宁在…上的讲话, ——镇长周宁在…的演讲, 在…上的讲话（周宁）. `speaker` is null
 * where no likely name is given; null where the text tells nothing of the kind.
 */
export function givenAt(text: string): { speaker: string | null; occasion: string } | null {
  const dashed = text.split(DASHES);
  const part = dashed.at(-1) ?? '';
  const isDashed = dashed.length > 1;
  if (ABOUT.test(part.trim())) return null;
  for (const kind of isDashed ? [DASHED] : [WHOLE, OWN]) {
    const [, who = '', occasion, brackets = ''] = kind.exec(part) ?? [];
    if (occasion === undefined) continue;
    const bracketed = /[（(]([^（()）]*)[）)]\s*$/u.exec(brackets)?.[1] ?? '';
    const speaker = [who, bracketed].map(nameIn).find((name) => name !== null && isLikelyName(name)) ?? null;
    // 渡口镇在… is short enough for a name that we don't know; a longer one is the beginning of a sentence.
    const isKnown = speaker !== null || (kind !== OWN && who.length <= 4);
    if (isKnown) return { speaker, occasion };
  }
  return null;
}
