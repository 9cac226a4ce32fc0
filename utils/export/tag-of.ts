import { oneLine } from './one-line';

/** What a tag may hold in Obsidian, Logseq, SiYuan and Anki alike: letters of any script, digits, _ and -. */
const OTHERS = /[^\p{L}\p{M}\p{N}_-]+/gu;

/** A theme's name as a tag: no spaces, and not of digits alone, which would be no tag. '' where no letter or digit is in it. */
export function tagOf(name: string): string {
  const tag = oneLine(name)
    .replaceAll(OTHERS, '-')
    .replaceAll(/^-+|-+$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(tag)) return '';
  return /\p{L}/u.test(tag) ? tag : `_${tag}`;
}
