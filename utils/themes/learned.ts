import { isHanUnit, type FoldedWords } from './folded-words';
import type { LatinWord } from './latin-words';
import { isSmallWord } from './small-words';

/** Units of text that are told apart in what is learned. Two that share a number are taken for one: of the few thousand a reader's notes have, one in ten. */
export const LEARNED_UNITS = 1 << 14;

/** In how many notes each unit stood, by its number; and in how many the words of which theme spoke loudest, by its id. */
export type LearnedCounts = { notes: number; units: Uint16Array; said: Map<string, number> };

/** What a reader's choices taught: the notes put under each theme, by its id, and all that were put under any. */
export type Learned = { all: LearnedCounts; themes: Map<string, LearnedCounts> };

/** Characters that hold Chinese sentences together and say nothing of what they are about: a pair with one of them is none. */
const HOLDING =
  '的了是在不和要有我你他她它们这那就也都而及与或着过把被让使对为以于从到之其所上下中大小多少来去个一二三四五六七八九十百千万年月日时更最很还又再才只能会可将已并且但如果因此该各每某本由向往给等地得说做好人心事同志';
/** Pairs that every speech has. */
const holding = new Uint8Array(0x10000);
for (const character of HOLDING) holding[character.charCodeAt(0)] = 1;

/**
 * Calls `use` with the number of each unit of a text that says what it is about, and where it stands in the folded text: pairs of Chinese characters,
 * stems of Latin words. A unit that stands there twice is told twice.
 */
export function eachUnit(
  { units, length }: FoldedWords,
  latin: readonly LatinWord[],
  use: (unit: number, from: number, to: number) => void,
): void {
  for (let i = 0; i + 1 < length; i++) {
    const a = units[i]!;
    const b = units[i + 1]!;
    if (isHanUnit(a) && isHanUnit(b) && holding[a] === 0 && holding[b] === 0) use(numberOf(a * 0x10000 + b), i, i + 2);
  }
  for (const { stem, from, to } of latin) {
    if (stem.length < 2 || isDigit(stem.charCodeAt(0)) || isSmallWord(stem)) continue;
    // FNV-1a.
    let hash = 0x811c9dc5;
    for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
    use(numberOf(hash), from, to);
  }
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** The upper 14 bits after multiplying by 2³² over the golden ratio, which spreads numbers that are close (Knuth, TAOCP 6.4). */
const numberOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 18;
