import { cleanKeywords } from '@/utils/themes/clean-keywords';
import { keywordKey } from '@/utils/themes/keyword-key';

/**
 * The words in what was typed, parted by commas, semicolons or lines, each once; those among `known` are left out. `odd`: those that could never be found,
 * such as a single letter or mark.
 */
export function typedKeywords(typed: string, known: readonly string[]): { words: string[]; odd: string[] } {
  const taken = new Set(known.map((word) => word.toLowerCase()));
  const fresh = cleanKeywords(typed.split(/[、，,；;\n]/u)).words.filter((word) => !taken.has(word.toLowerCase()));
  const isOdd = (word: string): boolean => keywordKey(word) === '';
  return { words: fresh.filter((word) => !isOdd(word)), odd: fresh.filter(isOdd) };
}
