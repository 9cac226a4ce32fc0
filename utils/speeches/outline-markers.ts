/*
 * What points of a speech begin with, as regular expressions with the `u` flag, matched where a paragraph or a clause begins: 统一、 and 举一反三、 in
 * running text are none. What is matched is the marker, its group the number. Every one of them has its positive and negative lines in the test.
 */

const NUMERAL = '[一二三四五六七八九十百]';
const DIGIT = '[0-9０-９]';
const beginning = (source: TemplateStringsArray, ...pieces: string[]): RegExp =>
  new RegExp(`^(?:${String.raw(source, ...pieces)})`, 'u');
/** 第一章 总则, Part One: The bridge. The name stands apart, for in running text there are 第一章讲的是 and Part One of the plan. */
const named = (chinese: string, english: string): RegExp =>
  beginning`第([〇零一二三四五六七八九十百千]{1,7}|\d{1,4})(?:${chinese})(?=[\s：:【（(]|$)|(?:${english}|${english.toUpperCase()}) (\d{1,3}|[A-Za-z]{1,6})(?:[.:](?=\s|$)|(?=\s+[—–-]\s|$))`;

/** Of points that are also told one after another within a paragraph, by kind. */
export const inlineMarkers = {
  /** 一、 but not 一、二级 or 一、二、三等奖 */
  section: beginning`(${NUMERAL}{1,3})、(?!${NUMERAL}{1,2}(?:[、和及等级类线期季产次档]|$))(?=\s*\S)`,
  /** （一） also half-width, or alone on its line */
  part: beginning`[（(](${NUMERAL}{1,3})[）)]、?`,
  /** （1） 1) */
  subpoint: beginning`[（(]?(${DIGIT}{1,2})[）)](?=\s*\S)`,
  /** ① */
  circled: beginning`([①-⑳])(?=\s*\S)`,
  /** 第一， 一， but neither 第一批 nor 第一、第二产业 */
  ordinal: beginning`(?:第(${NUMERAL}{1,3})(?:[，,：:]|、(?!第))|(${NUMERAL}{1,2})[，,])(?=\s*\S)`,
  /** 首先，…其次，…最后， */
  sequence: beginning`(首先|其次|再次|再者|最后)[，,](?=\s*\S)`,
  /** First, … Second, … Finally, and other words, which have no number */
  spoken: beginning`([A-Z][a-z]{3,6}?)(?:ly| of all| and foremost)?,(?=\s+\S)`,
  /** 一要强化 but neither 一要点 nor 三要素 */
  must: beginning`(${NUMERAL}{1,2})要(?![素点求害么是事])(?=\S)`,
  /** 一是深化 but not 一是一 */
  is: beginning`(${NUMERAL}{1,2})是(?![一二三否])(?=\S)`,
} satisfies Record<string, RegExp>;

/** Of all points, by kind. No two of them match one text. */
export const outlineMarkers = {
  book: named('编|部分', 'Part'),
  chapter: named('章', 'Chapter'),
  division: named('节', 'Section'),
  article: named('条', 'Article'),
  /** I. but not I. M. Pei */
  roman: beginning`([IVXL]{1,6})\.(?=\s+(?![A-Z]\.)\S)`,
  /** 1. but neither 1.5 nor 2024.5.1 */
  point: beginning`(${DIGIT}{1,2})[.．、](?!${DIGIT})(?=\s*\S)`,
  /** 一 alone on its line or before a title: neither 一 二 三 nor a sentence */
  numeral: beginning`(${NUMERAL}{1,3})(?:$|\s(?!${NUMERAL})(?=\p{L}[^。！？；!?;]{0,40}$))`,
  /** 一则 */
  asFor: beginning`(${NUMERAL}{1,2})则(?=\S)`,
  /** —— unordered */
  dash: beginning`()(?:—{1,2}|─{2}|--)(?=[^\s—─-])`,
  ...inlineMarkers,
} satisfies Record<string, RegExp>;

/** What kind of marker a point has. */
export type MarkerKind = keyof typeof outlineMarkers;
