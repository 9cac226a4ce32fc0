import { MAX_KEYWORD, MAX_KEYWORDS } from '@/utils/model/limits';

/** Keywords as they are kept, and how many were left out: `dropped` that can't be any or were there already, `cut` beyond what a theme has. */
export type CleanKeywords = { words: string[]; dropped: number; cut: number };

/**
 * The keywords among these, in their order, white space at their ends removed: no empty ones, none that is too long, none twice (as suggesting looks
 * for them: in small letters), no more than a theme has. Of whatever a file holds in their place only texts are taken, as they are.
 */
export function cleanKeywords(given: readonly unknown[]): CleanKeywords {
  const words = new Map<string, string>();
  let [dropped, cut] = [0, 0];
  for (const item of given) {
    const word = typeof item === 'string' ? item.trim() : '';
    const key = word.toLowerCase();
    if (word === '' || word.length > MAX_KEYWORD || words.has(key)) dropped++;
    else if (words.size === MAX_KEYWORDS) cut++;
    else words.set(key, word);
  }
  return { words: [...words.values()], dropped, cut };
}
