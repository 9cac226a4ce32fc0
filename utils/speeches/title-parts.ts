import { MAX_LINE } from '@/utils/model/limits';
import { foldText } from '@/utils/text/fold-text';

/** What stands between a speech's title, what a site puts before it, and the names of channel and site. */
const BORDER = /[_|｜—–:：【】[\]()（）《》-]+|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/u;
/** Letters of the shortest part that tells a speech: 8 Han characters are what 在…会议上的讲话 has at least; of other letters a short sentence. */
const HAN = 8;
const OTHER = 16;
/** Names of channels and sites: every title of theirs has them. */
const SITE = /(?:网|网站|频道|客户端|日报|晚报|报|社|平台|公众号)$/u;
/** Parts of one title: a real one has four. */
const MOST = 12;

/**
 * By what a title is looked up: its longer parts and the whole, letters and digits alone, since each site puts its own before and behind
 * (题目--时政--某某网, 受权发布：题目). That two titles share a part says only that it is worth reading the page.
 */
export function titleParts(title: string): string[] {
  const whole = title.slice(0, MAX_LINE);
  const parts = [whole, ...whole.split(BORDER).filter((part) => !SITE.test(part.trim()))].map(lettersOf);
  return [...new Set(parts)].filter(isTelling).slice(0, MOST);
}

const lettersOf = (text: string): string => foldText(text).text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

const isTelling = (part: string): boolean => part.length >= (/\p{Script=Han}/u.test(part) ? HAN : OTHER);
