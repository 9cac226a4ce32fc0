import { cssString } from './css-string';
import { fontStandIns } from './font-stand-ins';

/** The value of `font-family` for a font of a layout (its name is the reader's own words): the font itself, then what stands in for it, then whatever is of its kind. */
export function fontChain(name: string): string {
  const names = [name, ...fontStandIns(name)];
  return [...names.map(cssString), names.includes('Noto Sans CJK SC') ? 'sans-serif' : 'serif'].join(', ');
}
