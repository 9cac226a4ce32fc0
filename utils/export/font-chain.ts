import { fontStandIns } from './font-stand-ins';

/** As a CSS string. Names are the reader's own: nothing in one ends it. */
const asCss = (name: string): string =>
  `"${name.replaceAll(/[\p{Cc}"\\<]/gu, (char) => `\\${char.codePointAt(0)!.toString(16)} `)}"`;

/** The value of `font-family` for a font of a layout: the font itself, then what stands in for it, then whatever is of its kind. */
export function fontChain(name: string): string {
  const names = [name, ...fontStandIns(name)];
  return [...names.map(asCss), names.includes('Noto Sans CJK SC') ? 'sans-serif' : 'serif'].join(', ');
}
