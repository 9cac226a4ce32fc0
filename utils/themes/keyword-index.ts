import { isHanUnit, wordFolder, type FoldedWords } from './folded-words';
import { latinWords, type LatinWord } from './latin-words';

/** Longest keyword that is looked for, units; what the model lets through. */
const LONGEST = 100;

type HanWord = { units: Uint16Array; word: number };
type LatinPhrase = { stems: string[]; word: number };

/** Where words are looked for all at once. */
export type KeywordIndex = {
  /** Tells each word that stands in the text, by its number, from `from` to before `to` of the folded text: the longest one wherever several begin, none within another. */
  scan: (text: FoldedWords, latin: readonly LatinWord[], use: (word: number, from: number, to: number) => void) => void;
};

/**
 * Makes an index of words; the number of a word is its place among them. One with a Chinese character is found wherever its characters stand, others
 * as whole words, whatever their ending: “lead” is found in “leading”, and not in “mislead”. A word without letter or digit is never found.
 */
export function indexKeywords(words: readonly string[]): KeywordIndex {
  const fold = wordFolder(LONGEST);
  /** By their first two characters, in one number, and those of a single character by that; longest first. */
  const han = new Map<number, HanWord[]>();
  const latin = new Map<string, LatinPhrase[]>();
  words.forEach((text, word) => {
    const folded = fold(text);
    const units = folded.units.slice(0, folded.length);
    if (units.some(isHanUnit)) {
      add(han, units.length > 1 ? pairOf(units, 0) : units[0]!, { units, word });
      return;
    }
    const stems = latinWords(folded).map(({ stem }) => stem);
    if (stems[0] !== undefined) add(latin, stems[0], { stems, word });
  });
  for (const list of han.values()) list.sort((a, b) => b.units.length - a.units.length);
  for (const list of latin.values()) list.sort((a, b) => b.stems.length - a.stems.length);

  return {
    scan({ units, length }, latinIn, use) {
      for (let i = 0; i < length; i++) {
        const found =
          (i + 1 < length && longest(han.get(pairOf(units, i)), units, i, length)) ||
          longest(han.get(units[i]!), units, i, length);
        if (!found) continue;
        use(found.word, i, i + found.units.length);
        i += found.units.length - 1;
      }
      for (let i = 0; i < latinIn.length; i++) {
        const phrase = latin
          .get(latinIn[i]!.stem)
          ?.find(({ stems }) => stems.every((stem, at) => latinIn[i + at]?.stem === stem));
        if (!phrase) continue;
        use(phrase.word, latinIn[i]!.from, latinIn[i + phrase.stems.length - 1]!.to);
        i += phrase.stems.length - 1;
      }
    },
  };
}

/** Two units in one number. Units are below 65,536: no number stands for a pair and for a single one, unless the first is 0, which is folded away. */
const pairOf = (units: Uint16Array, at: number): number => units[at]! * 0x10000 + units[at + 1]!;

function longest(
  words: readonly HanWord[] | undefined,
  text: Uint16Array,
  at: number,
  length: number,
): HanWord | undefined {
  return words?.find(({ units }) => {
    if (at + units.length > length) return false;
    for (let i = 0; i < units.length; i++) if (units[i] !== text[at + i]) return false;
    return true;
  });
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
