import { isLikelyName } from './is-likely-name';

/** Words that edit and publish, and nothing a speaker gives a reason for. */
const LABELS =
  '责任编辑|责编|网站编辑|本期编辑|编辑|校对|审核|审校|初审|复审|终审|一审|二审|三审|监制|撰稿|供稿单位|供稿|统筹|整理|文章来源|信息来源|来源|稿源|编审|值班编委|值班主任|录入';
/** Words for other work on a page, and of everyday speech: only names make a credit of them. */
const WORK = '文字|图片|图文|摄影|视频|制作|策划|排版|美编|设计|文案|记者|通讯员|文|图';
/** Offices of those who edit, which a name may follow without any mark. */
const EDITOR = '责任编辑|责编|网站编辑|本期编辑';
/** Longest line that is taken for a credit by its first word alone, UTF-16 units, and longest of all. */
const MAX_PLAIN = 30;
const MAX_CREDIT = 100;
/** 责任编辑：某某, 来源：某报, 来源丨某处 */
const CREDIT = new RegExp(String.raw`^[\s（(【\[]*(?:${LABELS})\s*[-:：|｜丨▏]`, 'u');
/** 编辑/某某, 文字 | 某某, 责任编辑 某某: credits only with names. */
const NAMED = new RegExp(
  String.raw`^[\s（(【\[]*(?:(?:${LABELS}|${WORK})\s*[:：|｜丨▏/／]|(?:${EDITOR})\s)\s*([^）)】\]]+)[）)】\]]?$`,
  'u',
);
/** A second one on the same line. */
const ANOTHER = new RegExp(String.raw`[\s|｜/；;）)】\]](?:${LABELS}|作者|记者)\s*[:：]`, 'u');
/** 原标题：… No speaker says that, and a title may well end like a sentence. */
const ORIGINAL = /^[\s（(【[]*(?:原标题|原载)\s*[-:：]/u;
const IN_BRACKETS = /^[（(【[].*[）)】\]]$/u;
/** （某网 某某 || 责任编辑 某某）, （某处供稿）, （文中图片由某处提供） */
const BRACKETED = new RegExp(
  String.raw`^[（(【\[][^。！？；]*(?:[\s|｜](?:${EDITOR})[\s:：]+\p{Script=Han}{2,4}|供稿|供图|图片由[^，。]{2,20}提供)[）)】\]]$`,
  'u',
);
const SENTENCE = /[。！？；]/u;
/** Houses and offices that stand where a name does. */
const HOUSE = /^\p{Script=Han}{0,12}(?:社|报|网|办公室|宣传部|新闻中心|融媒体中心)$/u;

/**
 * Whether a line says who edited or published a text. Speakers begin sentences with the same words (审核：这一关要把严。), so it has to be in brackets, to
 * give names, or to be no sentence and short or of several credits.
 */
export function isCreditLine(text: string): boolean {
  if (text.length > MAX_CREDIT) return false;
  if (ORIGINAL.test(text) || BRACKETED.test(text)) return true;
  const named = NAMED.exec(text)?.[1];
  if (named !== undefined && isNames(named)) return true;
  const label = CREDIT.exec(text)?.[0];
  if (label === undefined) return false;
  if (IN_BRACKETS.test(text) || isNames(text.slice(label.length))) return true;
  return !SENTENCE.test(text) && (text.length <= MAX_PLAIN || ANOTHER.test(text));
}

function isNames(text: string): boolean {
  return text
    .replace(/。$/u, '')
    .split(/[、，,/／\s]/u)
    .every((each) => each === '' || isLikelyName(each) || HOUSE.test(each));
}
