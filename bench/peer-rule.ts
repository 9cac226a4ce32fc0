import search from 'approx-string-match';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import type { Placement } from '@/utils/model/placement';

/*
 * How the field places a quote: every place with equal words; only if there is none, those that differ by at most half of it. Words weigh 50, each side
 * 20, the place 2; the best wins, however bad it is. Written from its description, with the search library it uses, unmodified.
 */

const MOST_ERRORS = 256;

type Match = { start: number; end: number; errors: number };

/** Places a quote by the peer's rule. It says only a place or nothing. */
export function peerRule(text: string, { exact, prefix, suffix, start: hint }: QuoteAnchor): Placement {
  const matches = findAll(text, exact);
  let best: { start: number; end: number; score: number } | undefined;
  for (const { start, end, errors } of matches) {
    const score =
      (50 * (1 - errors / exact.length) +
        20 * (prefix ? similarity(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1) +
        20 * (suffix ? similarity(text.slice(end, end + suffix.length), suffix) : 1) +
        2 * (1 - Math.abs(start - hint) / text.length)) /
      92;
    if (!best || score > best.score) best = { start, end, score };
  }
  return best ? { state: 'approximate', ...best } : { state: 'lost', candidates: [] };
}

function findAll(text: string, words: string): Match[] {
  const equal: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    equal.push({ start: at, end: at + words.length, errors: 0 });
  return equal.length > 0 ? equal : search(text, words, Math.min(MOST_ERRORS, words.length / 2));
}

/** 1 − errors ÷ length of the best likeness; 0 when there is none. */
function similarity(text: string, words: string): number {
  if (text === '' || words === '') return 0;
  const found = search(text, words, words.length);
  return 1 - Math.min(words.length, ...found.map(({ errors }) => errors)) / words.length;
}
