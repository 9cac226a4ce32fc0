/*
 * Kinds of lines in Chinese speeches, as regular expressions with the `u` flag. Matched against the start of a block only: 统一、 and 举一反三、 in
 * running text are no headings. Every one of them has its positive and negative lines in the test.
 */

/** Every indent seen in the wild. */
const INDENT = String.raw`^[\s\u180e\u200b\u2060\ufeff]*`;
const NUMERAL = '[一二三四五六七八九十百]';
const kind = (source: string): RegExp => new RegExp(INDENT + source, 'u');

/** Markers of outline items; group 1 is the whole marker, group 2 its number where it has one. */
export const outlineMarkers = {
  /** 一、 but not 一、二级 or 一、二、三等奖 */
  section: kind(String.raw`((${NUMERAL}{1,3})、)(?!${NUMERAL}{1,2}(?:[、和及等级类线期季产次档]|$))(?=\s*\S)`),
  /** （一） also half-width */
  part: kind(String.raw`([（(](${NUMERAL}{1,3})[）)]、?)(?=\s*\S)`),
  /** 1. but neither 1.5 nor 2024.5.1 */
  point: kind(String.raw`((\d{1,2})[.．、])(?!\d)(?=\s*\S)`),
  /** （1） */
  subpoint: kind(String.raw`([（(](\d{1,2})[）)])(?=\s*\S)`),
  /** ① */
  circled: kind(String.raw`(([①-⑳]))(?=\s*\S)`),
  /** 第一， but not 第一批 */
  ordinal: kind(String.raw`(第(${NUMERAL}{1,3})[，,、：:])(?=\s*\S)`),
  /** 一要强化 but neither 一要点 nor 三要素 */
  must: kind(String.raw`((${NUMERAL}{1,2})要)(?![素点求害么是事])(?=\S)`),
  /** 一是深化 but not 一是一 */
  is: kind(String.raw`((${NUMERAL}{1,2})是)(?![一二三否])(?=\S)`),
  /** 一则 */
  asFor: kind(String.raw`((${NUMERAL}{1,2})则)(?=\S)`),
  /** —— unordered */
  dash: kind(String.raw`(—{1,2}|─{2}|--)(?=[^\s—─-])`),
};

/** 同志们： on a line of its own. */
export const SALUTATION = kind(
  String.raw`(?:尊敬的|敬爱的|亲爱的|各位|同志们|同事们|同学们|老师们|朋友们|女士们|先生们|同胞们|战友们|乡亲们|青年朋友们)[^。！!；;？?]{0,45}[：:！!]\s*$`,
);

/** （2025年5月7日，莫斯科） on a line of its own. */
export const DATE_LINE = kind(String.raw`[（(]\s*(?:[12]\d{3}|[一二三四五六七八九〇○零]{4})年[^（）()]{1,30}[）)]\s*$`);

/** 交流发言： before a title: part of the title, but never a speaker. */
export const TITLE_PREFIX =
  /^(?:交流发言|研讨发言|发言材料|学习心得|心得体会|学习体会|读书笔记|党课讲稿|讲话|致辞)[：:]\s*/u;
