import type { QuoteAnchor } from '@/utils/model/quote-anchor';

/** Whether two anchors say the same, so that in one text they are at one place. */
export function sameAnchor(a: QuoteAnchor, b: QuoteAnchor): boolean {
  return (
    a.exact === b.exact &&
    a.prefix === b.prefix &&
    a.suffix === b.suffix &&
    a.start === b.start &&
    a.occurrences === b.occurrences &&
    a.textLength === b.textLength
  );
}
