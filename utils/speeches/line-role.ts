import { ENGLISH_NOTE } from './english-note';
import { isCreditLine } from './is-credit-line';
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
  | 'boilerplate';

/** Longest line of each kind, in characters: above, it is a paragraph that happens to begin or end so. */
const MAX_CAPTION = 160;
const MAX_NOTE = 200;
/** Longer ones may be a page whose text nothing parts into paragraphs. */
const MAX_ABSTRACT = 600;
const MAX_SHORT = 100;
const MAX_BOILERPLATE = 80;

const OPEN = String.raw`^[\s（(【\[]*`;
/** 新华社记者 某某 摄, 图为… */
const CAPTION =
  /(?:(?:记者|通讯员)\s*[\u4e00-\u9fff]{2,4}\s*[/／]?|[\u4e00-\u9fff]{2,4}\s*[/／\s])\s*(?:摄影?|供图)[）)]?\s*$|^[（(【\s]*(?:图为|资料图)/u;
/** （作者：某某，某单位）, （作者系…） */
const BYLINE = new RegExp(String.raw`${OPEN}(?:作者(?:单位|简介)?|演讲者|主讲人|讲话人)\s*(?:[:：]|[系为])`, 'u');
/** 《某报》（2026年04月25日 第01版） */
const PAPER = /^[（(]?《[^《》]{2,20}》\s*[（(][^（()）]{6,40}(?:版|期)[）)]+$/u;
/** 编者按：, 【内容摘要】: not the speaker’s words. */
const ABSTRACT =
  /^[【[（(]?\s*(?:编者按|编者的话|编辑按|按语|内容[摘提]要|核心提示|摘要|导读|阅读提示|关键词)(?:\s*[】\])）]\s*[:：]?|\s*[:：])/u;
/** What a note says that the text is. */
const KIND = '(?:讲话|发言|致辞|演讲|报告|文章|讲稿|提纲|节选|节录|摘编|摘要|要点|一部分)';
/** ※这是某某2023年…的讲话。, （本文系…） A speaker’s own 这是… tells of themselves or of all comrades, or names no text in its first clause. */
const NOTE = new RegExp(
  String.raw`^\s*[（(【\[]?(?:注\s*[:：]\s*)?(?:${[
    String.raw`[※＊*].{0,150}${KIND}`,
    String.raw`(?<=[（(])\s*(?:本文|此文|这是.{0,150}${KIND})`,
    '(?:本文|此文)(?:系|原载|原题)',
    String.raw`(?:本文|此文)(?:是.{0,80}年|为|根据).{0,150}(?:${KIND}|整理)`,
    String.raw`这是(?![^，。；！？]{0,40}(?:我(?![国省市县区镇校院军])|同志们|(?:全体|各位|广大)同志))[^，。；！？]{2,40}(?:[\d〇○零一二三四五六七八九]{4}年|同志|总书记)[^，。；！？]*${KIND}`,
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
  ].join('|'),
  'u',
);
const TOOL =
  /^(?:点击.{0,12}(?:关注|阅读|查看).{0,12}|\d{1,2}:\d{2}\s*[AaPp]\.?[Mm]\.?\s*[A-Z]{0,4}|视频加载中.*|广告(?:[:：].*)?|[（(]完[）)]|打印(?:本[页文])?|关闭(?:窗口|本页)?|分享(?:到)?[:：]?|分享让更多人看到|我要纠错|【?纠错】?|收藏|点赞|在看|扫一扫.{0,20}|返回(?:顶部|首页|列表)|[上下]一[页篇].{0,40}|展开全文|阅读(?:全文|原文)|[大中小]+字号|字[号体][:：]?[大中小\s]*|大中小|相关(?:阅读|链接|新闻|报道)[:：]?|推荐阅读[:：]?|\d{1,2}:\d{2}(?::\d{2})?)$/u;

/** What a line is, told by itself alone. */
export function lineRole(text: string): LineRole {
  if (SALUTATION.test(text)) return 'salutation';
  if (text.length <= MAX_ABSTRACT && ABSTRACT.test(text)) return 'abstract';
  if (text.length > MAX_NOTE) return 'speech';
  if (NOTE.test(text) || ENGLISH_NOTE.test(text)) return 'note';
  if (text.length <= MAX_CAPTION && CAPTION.test(text)) return 'caption';
  if (text.length <= MAX_SHORT) {
    if (text !== '' && withoutDateline(text) === '') return 'dateline';
    if (BYLINE.test(text)) return 'byline';
    if (isCreditLine(text) || PAPER.test(text)) return 'editor';
  }
  const compact = text.length <= MAX_BOILERPLATE ? text.replaceAll(/\s/gu, '') : '';
  return RIGHTS.test(compact) || TOOL.test(compact) ? 'boilerplate' : 'speech';
}
