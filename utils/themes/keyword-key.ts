import { isHanUnit, wordFolder } from './folded-words';
import { latinWords } from './latin-words';

/** Longest keyword that is looked for, units; what the model lets through. */
const LONGEST = 100;
let fold: ReturnType<typeof wordFolder> | undefined;

/**
 * What a keyword is looked for by: two with the same key are found in the same places. Its folded characters where one is Chinese, else the stems of its
 * words, parted by spaces; empty where it can't be found, or would be everywhere, as a single letter.
 */
export function keywordKey(word: string): string {
  fold ??= wordFolder(LONGEST);
  const folded = fold(word);
  const units = folded.units.subarray(0, folded.length);
  if (units.some(isHanUnit)) return String.fromCharCode(...units);
  const stems = latinWords(folded).map(({ stem }) => stem);
  return stems.some(({ length }) => length > 1) ? stems.join(' ') : '';
}
