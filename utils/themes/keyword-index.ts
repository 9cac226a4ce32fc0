import { isHanUnit, wordFolder, type FoldedWords } from './folded-words';
import { latinWords, type LatinWord } from './latin-words';
import { settleOverlaps, type UseWord } from './settle-overlaps';

/** Longest keyword that is looked for, units; what the model lets through. */
const LONGEST = 100;
/** Numbers that pairs of units are told apart by. Two that share one only cost a look. */
const PAIRS = 0x10000;
/** What stands for the second unit of a word that has one: no text has it, it is folded away. */
const ALONE = 0;

type HanWord = { units: Uint16Array; word: number };
/**
 * Chinese words in one piece of memory, those of a number side by side: to go from object to object took half the time of a scan. Words of number n are `starts[n]` to
 * before `starts[n + 1]`, the longest first; the units of word w `from[w]` to before `from[w + 1]`.
 */
type HanWords = { starts: Uint32Array; from: Uint32Array; units: Uint16Array; word: Uint32Array };
type LatinPhrase = { stems: string[]; word: number };

/** Where words are looked for all at once. */
export type KeywordIndex = {
  /** Tells each word that stands in the text, by its number, from `from` to before `to` of the folded text: of those that overlap the longest, of equals the first, but of two characters of Chinese the last. */
  scan: (text: FoldedWords, latin: readonly LatinWord[], use: UseWord) => void;
};

/**
 * Makes an index of words; the number of a word is its place among them. One with a Chinese character is found wherever its characters stand, others
 * as whole words, whatever their ending: “lead” is found in “leading”, and not in “mislead”. A word without letter or digit is never found.
 */
export function indexKeywords(words: readonly string[]): KeywordIndex {
  const fold = wordFolder(LONGEST);
  /** Which list of `han` holds the words that begin with a pair of units, by the number made of it; 0: none does, as for most pairs of a text. */
  const begins = new Uint16Array(PAIRS);
  /** Words that share a number. */
  const han: HanWord[][] = [[]];
  /** Whether any word has a single one: hardly ever. */
  let singles = false;
  const latin = new Map<string, LatinPhrase[]>();
  words.forEach((text, word) => {
    const folded = fold(text);
    const units = folded.units.slice(0, folded.length);
    if (units.some(isHanUnit)) {
      singles ||= units.length === 1;
      const pair = pairOf(units[0]!, units[1] ?? ALONE);
      if (begins[pair] === 0) begins[pair] = han.push([]) - 1;
      han[begins[pair]!]!.push({ units, word });
      return;
    }
    const stems = latinWords(folded).map(({ stem }) => stem);
    if (stems[0] !== undefined) add(latin, stems[0], { stems, word });
  });
  const hanWords = packed(han);
  for (const list of latin.values()) list.sort((a, b) => b.stems.length - a.stems.length);

  const overlaps = settleOverlaps(2);
  const phrases = settleOverlaps();
  return {
    scan({ units, length }, latinIn, use) {
      const { starts, from, units: own, word } = hanWords;
      const tellHan = (n: number, at: number): void => {
        for (let w = starts[n]!; w < starts[n + 1]!; w++) {
          const first = from[w]!;
          const size = from[w + 1]! - first;
          if (at + size > length) continue;
          let i = 0;
          while (i < size && own[first + i] === units[at + i]) i++;
          if (i === size) overlaps.tell(word[w]!, at, at + size, use);
        }
      };
      for (let i = 0; i < length; i++) {
        const pair = begins[pairOf(units[i]!, units[i + 1] ?? ALONE)]!;
        const alone = singles ? begins[pairOf(units[i]!, ALONE)]! : 0;
        if (pair !== 0) tellHan(pair, i);
        if (alone !== 0 && alone !== pair) tellHan(alone, i);
      }
      overlaps.end(use);
      const useLatin: UseWord = (word, from, to) => use(word, latinIn[from]!.from, latinIn[to - 1]!.to);
      for (let i = 0; i < latinIn.length; i++) {
        for (const { stems, word } of latin.get(latinIn[i]!.stem) ?? []) {
          if (stems.every((stem, at) => latinIn[i + at]?.stem === stem))
            phrases.tell(word, i, i + stems.length, useLatin);
        }
      }
      phrases.end(useLatin);
    },
  };
}

/** 16 bits of two units, spread as in learned.ts. Not a map of pairs: that takes twice as long, and this is looked up for each character of each note. */
const pairOf = (first: number, second: number): number => Math.imul((first << 16) | second, 0x9e3779b1) >>> 16;

function packed(lists: HanWord[][]): HanWords {
  for (const list of lists) list.sort((a, b) => b.units.length - a.units.length);
  const all = lists.flat();
  const starts = new Uint32Array(lists.length + 1);
  const from = new Uint32Array(all.length + 1);
  lists.forEach((list, n) => (starts[n + 1] = starts[n]! + list.length));
  all.forEach(({ units }, w) => (from[w + 1] = from[w]! + units.length));
  const units = new Uint16Array(from[all.length]!);
  all.forEach((one, w) => units.set(one.units, from[w]));
  return { starts, from, units, word: Uint32Array.from(all, ({ word }) => word) };
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
