import type { ChangedPage } from './change-page.ts';
import type { Span } from './clause-page.ts';

/** What a way of placing made of a quote. `offered`: places it didn't draw, but would show the reader to choose from. */
export type Placed = { drawn: Span | null; offered: Span[] };

/** How many quotes went where. */
export type Tally = {
  /** Of those whose every character is still there. */
  whole: { correct: number; near: number; wrong: number; orphan: number; offered: number; of: number };
  /** Of those that lost a sentence and kept another. */
  partly: { near: number; wrong: number; orphan: number; of: number };
  /** Of those that were deleted: drawn somewhere all the same. */
  deleted: { drawn: number; of: number };
};

export type Outcome = 'correct' | 'near' | 'wrong' | 'orphan';

/** Counts what became of quotes on a changed page, `quotes` being where they were before. */
export function tally(page: ChangedPage, quotes: Span[], placed: Placed[]): Tally {
  const counts: Tally = {
    whole: { correct: 0, near: 0, wrong: 0, orphan: 0, offered: 0, of: 0 },
    partly: { near: 0, wrong: 0, orphan: 0, of: 0 },
    deleted: { drawn: 0, of: 0 },
  };
  for (const [index, { drawn, offered }] of placed.entries()) {
    const quote = quotes[index];
    if (!quote) continue;
    const left = survivors(page, quote);
    if (left.length === 0) {
      counts.deleted.of += 1;
      if (drawn) counts.deleted.drawn += 1;
      continue;
    }
    const outcome = outcomeOf(page, quote, drawn);
    if (!page.blurred && left.length < quote.end - quote.start) {
      counts.partly.of += 1;
      counts.partly[outcome === 'correct' ? 'near' : outcome] += 1;
      continue;
    }
    counts.whole.of += 1;
    counts.whole[outcome] += 1;
    if (!drawn && offered.some((place) => covers(place, left))) counts.whole.offered += 1;
  }
  return counts;
}

/**
 * `correct`: the bounds are right; where edits stand at a border, anywhere among these. `near`: it has at least half of the characters that are left, and
 * isn't more than twice as long. `orphan`: not drawn.
 */
export function outcomeOf(page: ChangedPage, quote: Span, drawn: Span | null): Outcome {
  if (!drawn) return 'orphan';
  const left = survivors(page, quote);
  const bounds = boundsOf(page, quote);
  const isIn = (value: number, [low, high]: [number, number]): boolean => value >= low && value <= high;
  if (isIn(drawn.start, bounds.start) && isIn(drawn.end, bounds.end)) return 'correct';
  return covers(drawn, left) ? 'near' : 'wrong';
}

/** From the first to the last character of a quote that is left; null when none is. */
export function placeNow(page: ChangedPage, quote: Span): Span | null {
  const left = survivors(page, quote);
  const [first] = left;
  return first === undefined ? null : { start: first, end: (left.at(-1) ?? first) + 1 };
}

/** Where the characters of a quote are now that are left, ascending. */
function survivors({ now }: ChangedPage, { start, end }: Span): Int32Array {
  return now.subarray(start, end).filter((place) => place >= 0);
}

function covers({ start, end }: Span, left: Int32Array): boolean {
  const held = left.filter((place) => place >= start && place < end).length;
  const span = (left.at(-1) ?? 0) + 1 - (left[0] ?? 0);
  return held >= left.length / 2 && end - start <= 2 * span;
}

/** Least and greatest offset at which each border of a quote may be now. */
function boundsOf(page: ChangedPage, { start, end }: Span): { start: [number, number]; end: [number, number] } {
  const { now, touched, blurred } = page;
  if (!blurred) {
    const place = placeNow(page, { start, end }) ?? { start: -1, end: -1 };
    return { start: [place.start, place.start], end: [place.end, place.end] };
  }
  const untouchedBefore = (at: number): number => {
    let before = at - 1;
    while (before >= 0 && touched[before]) before--;
    return before < 0 ? 0 : (now[before] ?? 0) + 1;
  };
  const untouchedFrom = (at: number): number => {
    let from = at;
    while (from < touched.length && touched[from]) from++;
    return from < touched.length ? (now[from] ?? 0) : page.text.length;
  };
  return { start: [untouchedBefore(start), untouchedFrom(start)], end: [untouchedBefore(end), untouchedFrom(end)] };
}
