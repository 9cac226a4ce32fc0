/*
 * Kinds of lines in Chinese speeches that are no running text, as regular expressions with the `u` flag. Every one of them has its positive and negative lines in the test.
 */

/** Every indent seen in the wild. */
const INDENT = String.raw`^[\s\u180e\u200b\u2060\ufeff]*`;
const kind = (source: string): RegExp => new RegExp(INDENT + source, 'u');

/** 同志们： on a line of its own. */
export const SALUTATION = kind(
  String.raw`(?:尊敬的|敬爱的|亲爱的|各位|同志们|同事们|同学们|老师们|朋友们|女士们|先生们|同胞们|战友们|乡亲们|青年朋友们)[^。！!；;？?]{0,45}[：:！!]\s*$`,
);

/** A digit of a year written out. Many type the letter O or a nought for 〇. */
export const YEAR_DIGIT = '[〇○零OoＯｏ０0一二三四五六七八九]';

/** A day as speeches give it: 2025年5月7日, 二〇二五年五月七日, 2025.5.7. Systems write theirs with dashes, 2025-05-07. */
export const DAY = String.raw`(?:[12]\d{3}(?:\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[.．]\d{1,2}[.．]\d{1,2})|${YEAR_DIGIT}{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅]{1,3}日)`;

/** A day alone on its line. Outside a text it is the page's. */
export const LONE_DAY = /^[12]\d{3}(?:\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[.．]\d{1,2}[.．]\d{1,2})$/u;

/** （2025年5月7日，莫斯科）, [2025年5月7日], （二〇二五年） on a line of its own. */
export const DATE_LINE = kind(
  String.raw`(?:[（(]\s*(?:[12]\d{3}|${YEAR_DIGIT}{4})年[^（）()。！？；]{0,30}[）)]|[[【〔]\s*${DAY}\s*[\]】〕]|[（(]\s*${DAY}\s*[）)])\s*$`,
);

/** 交流发言： before a title: part of the title, but never a speaker. */
export const TITLE_PREFIX =
  /^(?:交流发言|研讨发言|发言材料|学习心得|心得体会|学习体会|读书笔记|党课讲稿|讲话|致辞)[：:]\s*/u;
