import { ENGLISH_NOTE } from './english-note';
import { isCreditLine } from './is-credit-line';
import { isPageTool } from './is-page-tool';
import { SALUTATION } from './line-kinds';
import { withoutDateline } from './without-dateline';

/**
 * What a line of a page's body is. Only `speech` and `salutation` are the speaker's words; the others stay on the page, can be highlighted,
 * and are left out of the kept text, its outline and its count of characters.
 */
export type LineRole =
  | 'speech'
  | 'salutation'
  | 'caption'
  | 'dateline'
  | 'byline'
  | 'editor'
  | 'abstract'
  | 'note'
  | 'reference'
  | 'boilerplate';

/** Longest line of each kind, in characters: above, it is a paragraph that happens to begin or end so. */
const MAX_CAPTION = 160;
const MAX_NOTE = 200;
/** Longer ones may be a page whose text nothing parts into paragraphs. */
const MAX_ABSTRACT = 600;
const MAX_REFERENCE = 2_000;
const MAX_SHORT = 100;
const MAX_BOILERPLATE = 80;

const OPEN = String.raw`^[\s（(【\[]*`;
/** 新华社记者 某某 摄, 图为… */
const CAPTION =
  /(?:(?:记者|通讯员)\s*[\u4e00-\u9fff]{2,4}\s*[/／]?|[\u4e00-\u9fff]{2,4}\s*[/／\s])\s*(?:摄影?|供图)[）)]?\s*$|^[（(【\s]*(?:图为(?!何|什么)|资料图)/u;
/** （作者：某某，某单位）, （作者系…）; By Jane Rivers, with two to four words, all of them capitalised, and nothing after. */
const BYLINE = new RegExp(
  String.raw`${OPEN}(?:作者(?:单位|简介)?|演讲者|主讲人|讲话人)\s*(?:[:：]|[系为])|^By(?!\s+(?:Any|All|Our|The|This|That|These|Their|His|Her|Your|My|No|Every|Each|Land|Sea|Faith)\b)(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}\s+\p{Lu}[\p{L}'’-]+$`,
  'u',
);
/** 《某报》（2026年04月25日 第01版）, 《某报》2026年04月25日 02版 */
const PAPER =
  /^[（(]?《[^《》]{2,20}》\s*(?:[（(][^（()）]{6,40}(?:版|期)[）)]+|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*第?\s*\d{1,2}\s*版[）)]?)$/u;
/** A source below a text: its number, and the way back to where it is cited. */
const REFERENCE = /^\W{0,2}\d{1,3}\b.*(?:\b(?:Return|Back) to text\W{0,2}|↩\ufe0e?)$/u;
/** 编者按：, 【内容摘要】: not the speaker’s words. Keywords are no sentences; who explains one (关键词：实干。什么是实干？) speaks. */
const ABSTRACT =
  /^[【[（(]?\s*(?:编者按|编者的话|编辑按|按语|内容[摘提]要|核心提示|摘要|导读|阅读提示|关键词(?![^]*[。！？]))(?:\s*[】\])）]\s*[:：]?|\s*[:：])/u;
/** What a note says that the text is. */
const KIND = '(?:讲话|发言|致辞|演讲|报告|文章|讲稿|提纲|节选|节录|摘编|摘要|要点|一部分)';
/** What may follow that in a note: how the text is printed. Who goes on (…的报告中提出的，我们要牢牢记住。) speaks of another’s text. */
const PRINTED =
  '(?:(?:标题|题目|小标题)(?:[是为系由]|略有)|原题|原载|发表时|刊发时|收入《|[略稍]?有删|[略稍]?有改动|本刊|编者|(?:文字)?根据(?:讲话)?(?:录音|记录))';
const NOTE_END = String.raw`(?:的(?:主要部分|主要内容|节选|要点|摘要))?(?:[。）)\s]*(?:$|(?<=[。）)\s])${PRINTED})|[，,；;、（(]${PRINTED})`;
/** ※这是某某2023年…的讲话。, （本文系…） A speaker’s own 这是… tells of themselves or of all comrades, or names no text in its first clause. */
const NOTE = new RegExp(
  String.raw`^\s*[（(【\[]?(?:注\s*[:：]\s*)?(?:${[
    String.raw`※.{0,150}${KIND}`,
    String.raw`[＊*]\s*(?:(?:这是|本文|此文|根据).{0,150}${KIND}|在.{2,60}的${KIND}${NOTE_END})`,
    String.raw`(?<=[（(])\s*(?:本文|此文|这是.{0,150}${KIND}${NOTE_END})`,
    '(?:本文|此文)(?:系|原载|原题)',
    String.raw`(?:本文|此文)(?:是.{0,80}年|为|根据).{0,150}(?:${KIND}|整理)`,
    String.raw`这是(?![^，。；！？]{0,40}(?:我(?![国省市县区镇校院军])|[去今前]年|昨天|刚才|同志们|(?:全体|各位|广大)同志))[^，。；！？]{2,40}(?:[\d〇○零一二三四五六七八九]{4}年|同志|总书记)[^，。；！？]*${KIND}${NOTE_END}`,
  ].join('|')})`,
  'u',
);
/** What follows where a site forbids the use of its pages, rather than a speaker that of something else. */
const NO_MORE = '(?=$|[、，。！）)]|本|上述|或|和|及|与)';
/** The site speaking of itself. Compared without white space: some part every character. */
const RIGHTS = new RegExp(
  [
    '版权所有(?!者|人|权)',
    '未经.{0,12}(?:授权|许可|允许).{0,12}(?:转载|摘编|镜像)',
    String.raw`未经.{0,12}(?:授权|许可|允许).{0,8}(?:禁止|不得|请勿|谢绝|严禁).{0,6}(?:使用|复制)${NO_MORE}`,
    String.raw`(?:禁止|不得|谢绝)转载${NO_MORE}`,
    '^(?:欢迎)?转载[，,]?请(?:务必)?(?:[注标]明(?:出处|来源|作者)|联系)',
    '^免责声明[:：].{0,12}(?:本[网站刊]|转载)',
  ].join('|'),
  'u',
);
/** What a line is, told by itself alone. */
export function lineRole(text: string): LineRole {
  if (SALUTATION.test(text)) return 'salutation';
  if (text.length <= MAX_ABSTRACT && ABSTRACT.test(text)) return 'abstract';
  if (text.length <= MAX_REFERENCE && REFERENCE.test(text)) return 'reference';
  if (text.length > MAX_NOTE) return 'speech';
  if (NOTE.test(text) || ENGLISH_NOTE.test(text)) return 'note';
  if (text.length <= MAX_CAPTION && CAPTION.test(text)) return 'caption';
  if (text.length <= MAX_SHORT) {
    if (text !== '' && withoutDateline(text) === '') return 'dateline';
    if (BYLINE.test(text)) return 'byline';
    if (isCreditLine(text) || PAPER.test(text)) return 'editor';
  }
  const compact = text.length <= MAX_BOILERPLATE ? text.replaceAll(/\s/gu, '') : '';
  return RIGHTS.test(compact) || isPageTool(text) ? 'boilerplate' : 'speech';
}
