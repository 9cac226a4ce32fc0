import { isLikelyName } from './is-likely-name';

/** Words that stand where names stand: parts of the page, and what systems fill in. */
const NO_NAME =
  /[\d@:：]|责编|编辑|记者|通讯员|评论员|网|作者|本文|本报|本刊|来源|时间|未知|佚名|匿名|admin|社$|报$|^(?:打印|分享|收藏|字号|纠错|关闭|首页|正文|返回|评论|复制|转发|播报|[大中小]+字?号?$|微信|微博|目录|全文|导语|摘要|编者按|图片|要闻|时政|理论|讲话|致辞|发言|演讲|报告|主持|昨天|今天|前天)/iu;
const HAN = String.raw`\p{Script=Han}`;
/** A name of two, spaced to the width of three; a name; names with a dot between their parts. */
const NAME = `${HAN}[\\s\\u3000]+${HAN}|${HAN}{2,4}|${HAN}{1,10}(?:[·•・]${HAN}{1,10}){1,3}`;
/** Name, or office and name. */
const LINE = new RegExp(`^(?:(${HAN}[\\p{Script=Han}、，,（）()]{1,40})[\\s\\u3000]+)?(${NAME})$`, 'u');
/** How the word for an office ends: 省长, 书记, 主席, 代表. */
const OFFICE_END = /[长席记理任员授官使士师家人表监事]$/u;
const LABEL = /^[（(\s]*(?:作者|演讲者|讲话人|发言人|主讲人|文|撰文)\s*[:：/]\s*/u;
const LATIN = /^(?:By\s+)?((?:[A-Z][\p{L}'’.-]*\s+){1,3}[A-Z][\p{L}'’-]+)$/u;
/** Longest line that is a name. */
const MAX_NAME_LINE = 60;

/**
 * The name that a line consists of, without label, office and padding (作者：周 宁 → 周宁), or null. Two names become one text.
 * Account numbers, editors, reporters, names of sites are none.
 */
export function nameIn(line: string): string | null {
  if (line.length > MAX_NAME_LINE) return null;
  const bare = line.replace(LABEL, '').trim();
  const latin = LATIN.exec(bare)?.[1];
  if (latin !== undefined) return latin;
  if (NO_NAME.test(bare)) return null;
  const [, before, name] = LINE.exec(bare) ?? [];
  if (name === undefined || NO_NAME.test(name)) return null;
  const own = name.replaceAll(/\s/gu, '');
  const isTwoNames = before !== undefined && isLikelyName(before) && !OFFICE_END.test(before);
  return isTwoNames ? `${before}、${own}` : own;
}
