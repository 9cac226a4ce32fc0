import { isWordUnit, type FoldedWords } from './folded-words';
import { wordStem } from './word-stem';

/** A word of a Latin script in folded text, from `from` to before `to`. */
export type LatinWord = { stem: string; from: number; to: number };

const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;
const PLUS = 0x2b;
/** Most letters before the mark that joins R&D and AT&T: in “research&development” it parts two words. */
const INITIALS = 2;
/** Longest word that is read, units. */
const LONGEST = 64;
/** Most words whose stems are remembered: a reader's English is some ten thousand. */
const REMEMBERED = 1 << 14;

type Known = { word: string; stem: string };
/** Words met before, by the number made of their units: to make a string of each, and its stem anew, takes most of the time there is. One may push out another. */
const known: (Known | undefined)[] = Array.from({ length: REMEMBERED });

/** The words of Latin scripts in a text, numbers among them, in order. An apostrophe within is part of its word, and so are the marks of R&D and C++. */
export function latinWords(text: FoldedWords): LatinWord[] {
  const { units, length } = text;
  const words: LatinWord[] = [];
  for (let i = 0; i < length; i++) {
    if (!isWordUnit(units[i]!)) continue;
    const from = i;
    // FNV-1a.
    let hash = 0x811c9dc5;
    while (
      i < length &&
      (isWordUnit(units[i]!) ||
        isWithin(text, i, APOSTROPHE) ||
        (i - from <= INITIALS && isWithin(text, i, AMPERSAND)) ||
        isDoublePlus(units, from, i))
    ) {
      hash = Math.imul(hash ^ units[i]!, 0x01000193);
      i++;
    }
    words.push({ stem: stemOf(units, from, Math.min(i, from + LONGEST), hash), from, to: i });
  }
  return words;
}

/** Whether this mark stands within a word: a letter follows at once, in the text as well. White space after “workers’” is folded away. */
function isWithin({ units, at, length }: FoldedWords, i: number, mark: number): boolean {
  return units[i] === mark && i + 1 < length && isWordUnit(units[i + 1]!) && at[i + 1] === at[i]! + 1;
}

/** Whether this is one of the two marks of C++. */
function isDoublePlus(units: Uint16Array, from: number, i: number): boolean {
  return units[i] === PLUS && ((i === from + 1 && units[i + 1] === PLUS) || (i === from + 2 && units[i - 1] === PLUS));
}

function stemOf(units: Uint16Array, from: number, to: number, hash: number): string {
  const place = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
  const met = known[place];
  if (met && isAt(units, from, to, met.word)) return met.stem;
  const word = String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[]);
  const stem = wordStem(word);
  known[place] = { word, stem };
  return stem;
}

function isAt(units: Uint16Array, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== units[from + i]) return false;
  return true;
}
