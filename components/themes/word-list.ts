import type { Locale } from '@/utils/model/locale';

/** Words that are named one by one; of more, the first of them. */
const NAMED = 4;

/** Words as they stand in a sentence: “a”, “b”. */
export function wordList(words: readonly string[], locale: Locale): string {
  const shown = words.slice(0, NAMED).map((word) => `“${word}”`);
  if (words.length > NAMED) shown.push('…');
  return new Intl.ListFormat(locale, { style: 'narrow', type: 'unit' }).format(shown);
}
