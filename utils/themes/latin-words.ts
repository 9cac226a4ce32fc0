import { isWordUnit, type FoldedWords } from './folded-words';
import { wordStem } from './word-stem';

/** A word of a Latin script in folded text, from `from` to before `to`. */
export type LatinWord = { stem: string; from: number; to: number };

const APOSTROPHE = 0x27;
/** Longest word that is read, units. */
const LONGEST = 64;

/** The words of Latin scripts in a text, numbers among them, in order. An apostrophe within is part of its word. */
export function latinWords({ units, length }: FoldedWords): LatinWord[] {
  const words: LatinWord[] = [];
  for (let i = 0; i < length; i++) {
    if (!isWordUnit(units[i]!)) continue;
    const from = i;
    while (i < length && (isWordUnit(units[i]!) || (units[i] === APOSTROPHE && isWordUnit(units[i + 1] ?? 0)))) i++;
    const word = units.subarray(from, Math.min(i, from + LONGEST));
    words.push({ stem: wordStem(String.fromCharCode.apply(null, word as unknown as number[])), from, to: i });
  }
  return words;
}
