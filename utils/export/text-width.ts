import { remembering } from '@/utils/text/remembering';

/** As wide as they are high in Chinese text: characters, their marks, kana, full-width forms, emoji, and the quotes and dashes Chinese shares with Latin. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’—…·\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u;
/** Widths of Times New Roman, thousandths of its size, by kind of character. */
const LATIN: [RegExp, number][] = [
  [/[il.,:;'|!/\\jt ]/u, 0.27],
  [/[[\]()frI-]/u, 0.33],
  [/[A-Z&]/u, 0.69],
  [/[mwMW@%]/u, 0.8],
  [/[\p{M}\p{Cf}]/u, 0],
];

const widthOf = remembering((char: string) =>
  WIDE.test(char) ? 1 : (LATIN.find(([kind]) => kind.test(char))?.[1] ?? 0.5),
);

/** Width of a text in ems, times its size: exact for Chinese and digits (half an em), near enough for Latin letters in Times New Roman. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += widthOf(char);
  return width;
}
