import type { Locale } from '@/utils/model/locale';
import { cleanFact } from './clean-fact';

/** An occasion as a sentence can use it. */
export type OccasionWords = {
  /** The name alone: “读书与实干”座谈会, the Bridge Forum. */
  name: string;
  /** As an adverbial: 在“读书与实干”座谈会上, at the Bridge Forum. Empty where its words don't tell how one is made. */
  at: string;
};

const DAY = /^(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?[，,]?/u;
const GENRE =
  /(上|时|中|期间)?(?:所作|作|发表)?的?(?:主旨|主题|重要|开幕|闭幕|即席)?(?:讲话|致辞|发言|演讲|报告|讲稿|讲课|祝酒辞|总结)(?:提纲|要点|摘要|节选|的一部分)?$/u;
const PLACED = /(上|时|中|期间)$/u;
/** What one is at, and what one does. */
const EVENT = /(?:会|会议|仪式|论坛|典礼|班|活动|讲坛|党日|课堂|沙龙|年会|晚宴|开幕式|闭幕式)$/u;
const ACT = /(?:考察|调研|视察|访问|慰问|看望|检查|参观|座谈)$/u;

/** The occasion of a speech (在…会上的讲话, …座谈会, at the …) in the words of a document's language. */
export function occasionWords(occasion: string | undefined, lang: Locale): OccasionWords {
  const line = cleanFact(occasion);
  return lang === 'en' ? inEnglish(line) : inChinese(line);
}

function inEnglish(line: string): OccasionWords {
  if (/\p{Script=Han}/u.test(line)) return { name: inChinese(line).name, at: '' };
  const low = line.replace(/^(?:At|In|On|During|Before|To|The|An?)\b/u, (word) => word.toLowerCase());
  if (/^(?:the|an?)\s/u.test(low)) return { name: low, at: `at ${low}` };
  return /^(?:at|in|on|during|before|to)\s/u.test(low)
    ? { name: low.replace(/^\w+\s+/u, ''), at: low }
    : { name: line, at: '' };
}

function inChinese(line: string): OccasionWords {
  if (!/\p{Script=Han}/u.test(line)) return { name: line, at: '' };
  const inner = line
    .replace(/^(?:在|于)/u, '')
    .replace(DAY, '')
    .replace(/^(?:在|于)/u, '');
  const spoken = GENRE.exec(inner);
  const [told, place] = spoken ?? PLACED.exec(inner) ?? ['', ''];
  const name = cleanFact(inner.slice(0, inner.length - told.length));
  // Words like 新春贺词 or 春天 alone are no occasion one can be at.
  if (name === '') return { name: '', at: '' };
  if (place) return { name: place === '时' || place === '期间' ? `${name}${place}` : name, at: `在${name}${place}` };
  if (EVENT.test(name)) return { name, at: `在${name}上` };
  if (ACT.test(name)) return { name, at: `在${name}时` };
  // 在渡口的讲话 tells a place.
  return { name, at: spoken !== null && /^(?:在|于)/u.test(line) ? `在${name}` : '' };
}
