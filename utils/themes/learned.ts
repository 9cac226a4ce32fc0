import { isHanUnit, type FoldedWords } from './folded-words';
import type { LatinWord } from './latin-words';

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

/** Words of English that say nothing of what a passage is about, by their stems. */
const SMALL = new Set(
  "a about after all also always am an and any are around as ask at away back be because been befor being but by call cam can cannot com could day did do doe don don't down each even ever every few first for from get give go going good got had has hav he her here him his how i if in into is it its just keep know last lat left let lik littl long look mad mak man many may me mean men mor most much must my need never new next no not noth now of off on onc one only open or other our out over own part peopl per plac put right s said sam saw say see set she should show sinc so som someth still such tak tell ten than thank that the their them then there thes they thing think thirty this thos thousand thre through tim to told too took tru try turn two under until up us use used very want was way we week well went were what when wher which whil who whol why will with within without word work world would year yes yet you young your".split(
    ' ',
  ),
);

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
    if (stem.length < 2 || isDigit(stem.charCodeAt(0)) || SMALL.has(stem)) continue;
    // FNV-1a.
    let hash = 0x811c9dc5;
    for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
    use(numberOf(hash), from, to);
  }
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** The upper 14 bits after multiplying by 2³² over the golden ratio, which spreads numbers that are close (Knuth, TAOCP 6.4). */
const numberOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 18;
