import { isLikelyName } from './is-likely-name';

const LABELS =
  '责任编辑|责编|网站编辑|本期编辑|编辑|校对|审核|审校|初审|复审|终审|一审|二审|三审|监制|撰稿|供稿|统筹|整理|来源|稿源|编审|值班编委|录入';
/** Longest line that is taken for a credit by its first word alone, UTF-16 units, and longest of all. */
const MAX_PLAIN = 30;
const MAX_CREDIT = 100;
/** 责任编辑：某某, 来源：某报 */
const CREDIT = new RegExp(String.raw`^[\s（(【\[]*(?:${LABELS})\s*[-:：]`, 'u');
/** A second one on the same line. */
const ANOTHER = new RegExp(String.raw`[\s|｜/；;）)】\]](?:${LABELS}|作者|记者)\s*[:：]`, 'u');
/** 原标题：… No speaker says that, and a title may well end like a sentence. */
const ORIGINAL = /^[\s（(【[]*(?:原标题|原载)\s*[-:：]/u;
const IN_BRACKETS = /^[（(【[].*[）)】\]]$/u;
const SENTENCE = /[。！？；]/u;

/**
 * Whether a line says who edited or published a text. Speakers begin sentences with the same words (审核：这一关要把严。), so it has to be in brackets, to
 * give names, or to be no sentence and short or of several credits.
 */
export function isCreditLine(text: string): boolean {
  if (text.length > MAX_CREDIT) return false;
  if (ORIGINAL.test(text)) return true;
  const label = CREDIT.exec(text)?.[0];
  if (label === undefined) return false;
  if (IN_BRACKETS.test(text) || isNames(text.slice(label.length))) return true;
  return !SENTENCE.test(text) && (text.length <= MAX_PLAIN || ANOTHER.test(text));
}

function isNames(text: string): boolean {
  return text
    .replace(/。$/u, '')
    .split(/[、，,/／\s]/u)
    .every((each) => each === '' || isLikelyName(each));
}
