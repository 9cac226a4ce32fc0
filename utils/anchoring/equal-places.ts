import { equalHits } from './equal-hits';
import { GRAM } from './gram-index';
import type { PreparedText } from './prepare-text';

/**
 * Where folded `words` stand in a prepared text: starts in the folded text, ascending, at most `max`. By its rarest gram where the text is
 * indexed: reading a million characters once for each of a thousand passages would take 140 ms.
 */
export function equalPlaces(page: PreparedText, words: string, max: number): number[] {
  if (!page.isIndexed || words.length < GRAM) return equalHits(page.folded.text, words, max);
  const { grams, folded } = page;
  let rarest = 0;
  let fewest = Infinity;
  // A long passage needs no look at each of its grams to have a rare one.
  const step = Math.max(1, words.length >> 8);
  for (let at = 0; at + GRAM <= words.length && fewest > 1; at += step) {
    const count = grams.count(words, at);
    if (count === 0) return [];
    if (count < fewest) [rarest, fewest] = [at, count];
  }
  const places: number[] = [];
  grams.each(words, rarest, (place) => {
    const start = place - rarest;
    if (start >= 0 && folded.text.startsWith(words, start)) places.push(start);
    // Chains are walked from the end: all have to be seen before the first `max` are known. Beyond twice that it is no passage anyway.
    return places.length < 2 * max;
  });
  return places.reverse().slice(0, max);
}
