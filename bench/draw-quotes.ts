import type { ClausePage, Span } from './clause-page.ts';
import type { Random } from './seeded-random.ts';

const SHORTEST = 15;
const LONGEST = 150;
const ACROSS_PARAGRAPHS = 0.1;
const ACROSS_SENTENCES = 0.2;

/** Quotes of 15 to 150 characters at borders of clauses, in no order, none twice: seven in ten within a sentence, two across sentences, one across paragraphs. */
export function drawQuotes(page: ClausePage, count: number, random: Random): Span[] {
  const ordinals = {
    sentence: countIn(page.clauses, page.sentences),
    paragraph: countIn(page.clauses, page.paragraphs),
  };
  const quotes = new Map<string, Span>();
  while (quotes.size < count) {
    const kind = random.next();
    const crosses = (first: number, last: number): boolean => {
      const paragraphs = (ordinals.paragraph[last] ?? 0) - (ordinals.paragraph[first] ?? 0);
      const sentences = (ordinals.sentence[last] ?? 0) - (ordinals.sentence[first] ?? 0);
      if (kind < ACROSS_PARAGRAPHS) return paragraphs === 1;
      return paragraphs === 0 && (kind < ACROSS_PARAGRAPHS + ACROSS_SENTENCES ? sentences > 0 : sentences === 0);
    };
    const first = random.below(page.clauses.length);
    const start = page.clauses[first]?.start ?? 0;
    const ends: number[] = [];
    for (let last = first; last < page.clauses.length; last++) {
      const end = page.clauses[last]?.end ?? 0;
      if (end - start >= LONGEST) break;
      if (end - start >= SHORTEST && crosses(first, last)) ends.push(end);
    }
    if (ends.length === 0) continue;
    // Half of the readers take the mark behind the words along.
    const quote = { start, end: random.pick(ends) + random.below(2) };
    quotes.set(`${quote.start}-${quote.end}`, quote);
  }
  return [...quotes.values()];
}

/** For each of the ascending inner spans the index of the outer one it is in. */
function countIn(inner: Span[], outer: Span[]): Uint32Array {
  let at = 0;
  return Uint32Array.from(inner, ({ start }) => {
    while ((outer[at]?.end ?? Infinity) <= start) at++;
    return at;
  });
}
