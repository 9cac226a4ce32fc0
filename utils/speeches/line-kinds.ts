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

/** （2025年5月7日，莫斯科） on a line of its own. */
export const DATE_LINE = kind(String.raw`[（(]\s*(?:[12]\d{3}|[一二三四五六七八九〇○零]{4})年[^（）()]{1,30}[）)]\s*$`);

/** 交流发言： before a title: part of the title, but never a speaker. */
export const TITLE_PREFIX =
  /^(?:交流发言|研讨发言|发言材料|学习心得|心得体会|学习体会|读书笔记|党课讲稿|讲话|致辞)[：:]\s*/u;
