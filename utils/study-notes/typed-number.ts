const HAN = '[一二三四五六七八九十]{1,3}';
/** After a number it counts or measures. */
const UNIT = '\\s*[个项条年月日天次种点步名件家人万亿场本遍张户里分小岁米斤元组支份封届层句页类大]';

/** Each way a number is typed before a heading. The groups in front: what belongs to it. */
const WAYS = [
  // 一、 but not 三、四季度 or 一、二产业: there the words go on counting.
  new RegExp(`^${HAN}、(?!${HAN}(?:、|季度|线|产业|级|期|班|年|天|月|岁|里|米|楼|号))\\s*`, 'u'),
  new RegExp(`^${HAN}[.．。：:)）]\\s*`, 'u'),
  /^[壹贰叁肆伍陆柒捌玖拾][、.．]\s*/u,
  new RegExp(`^${HAN}\\s+(?=\\p{Script=Han})`, 'u'),
  new RegExp(`^[（(【[]\\s*(?:${HAN}|[\\d０-９]{1,2}|[a-zA-Z]|[ivx]{1,4})\\s*[）)】\\]][、.．]?\\s*`, 'u'),
  new RegExp(`^第(?:${HAN}|[\\d０-９]{1,2})(?:[，,、：:．.]|(?:章|节|部分|点|方面)(?:[，,、：:\\s])|\\s+)\\s*`, 'u'),
  new RegExp(`^其${HAN}[，,、：:]\\s*`, 'u'),
  // 1. and 1． but not 1.5万; 1、 but not 1、2号楼.
  /^[\d０-９]{1,2}[.．。](?![\d０-９])\s*/u,
  // 1 提高认识, but not 3 个办法 or 2026 年.
  new RegExp(`^\\d{1,2}\\s+(?=\\p{Script=Han})(?!${UNIT})\\s*`, 'u'),
  // 1.2 Background, but not 1.5 degrees matter, 2.0 learning or 1.5 万人.
  new RegExp(`^[\\d０-９]{1,2}\\.(?!0)[\\d０-９]{1,2}(?:[.．、]\\s+|\\s+(?!${UNIT}|\\s*\\p{Ll}))`, 'u'),
  /^[\d０-９]{1,2}(?:\.[\d０-９]{1,2}){2}[.．、]?\s+/u,
  /^[\d０-９]{1,2}、(?![\d０-９]+(?:、|号|楼|级|期|月|日))\s*/u,
  /^[\d０-９]{1,2}[)）]\s*/u,
  /^[a-zA-Z][)）]\s*/u,
  /^[\u2460-\u249b\u24ea\u2776-\u2793\u3220-\u3229\u3280-\u3289]\s*[、.．]?\s*/u,
  /^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[、.．\s]\s*/u,
  /^(?:I{1,3}|IV|VI{0,3}|IX|X)[.．、)]\s*/u,
  /^(?:Part|Chapter|Section)\s+(?:\d{1,2}|[IVX]+|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)\s*[.:—–-]\s*/u,
];

/** Units at the start of a heading that are a number somebody typed, 0 when there is none. 一心一意, 三严三实, 1.5万 and 2026年 are words. */
export function typedNumber(heading: string): number {
  const indent = /^\s*/u.exec(heading)?.[0].length ?? 0;
  const text = heading.slice(indent);
  for (const way of WAYS) {
    const [found] = way.exec(text) ?? [];
    // A heading that is nothing but a number has no words to keep.
    if (found !== undefined && found.length < text.length) return indent + found.length;
  }
  return 0;
}
