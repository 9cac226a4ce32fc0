/** Where `words` stand in `text`, both folded: starts, ascending, overlapping ones too, at most `max`. No hits for empty words. */
export function equalHits(text: string, words: string, max: number): number[] {
  const hits: number[] = [];
  if (words === '') return hits;
  for (let at = text.indexOf(words); at >= 0 && hits.length < max; at = text.indexOf(words, at + 1)) hits.push(at);
  return hits;
}
