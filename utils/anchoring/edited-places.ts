import { alignPlace, type AlignedPlace } from './align-place';
import { editPattern, fewestEdits } from './fewest-edits';
import type { FoldedAnchor } from './fold-anchor';
import { LONG, MAX_ALIGNED, MAX_PLACES, MAX_WINDOWS, OFFERED, SEEDS, SHORTEST_EDITED } from './gates';
import { GRAM } from './gram-index';
import type { PreparedText } from './prepare-text';

/** Share of edits up to which a second likeness is worth a full comparison: with more it never reaches the gate. */
const RIVAL = 0.4;
/** Votes of a guess: where it should be is looked at before any likeness. */
const GUESS_VOTES = SEEDS;
/** A passage shorter than this has few words that could stay. */
const SHORT = 24;
/** Units by which what was put into or taken out of a side may move the alignment of the passage. */
const SIDE_MOVES = 6;

/** Where a passage may begin, in the folded text, and how many of its grams say so. */
type Window = { low: number; high: number; votes: number; edits: number };

/**
 * Places where an edited passage may be: grams of it and of its surroundings that are rare on the page are looked up, places that several
 * of them point to are compared by bit-parallel edit distance, the best of them aligned in full. Best first.
 *
 * @param guesses where it may begin, in the folded text, as far as that is known from elsewhere: its old place, the shift of its neighbours
 */
export function editedPlaces(page: PreparedText, kept: FoldedAnchor, guesses: number[]): AlignedPlace[] {
  const { exact } = kept;
  if (exact.length < SHORTEST_EDITED) return [];
  const slack = Math.min(60, Math.max(6, exact.length >> 2));
  const pattern = editPattern(exact);
  // Of a few words all may be others: what stands between the surroundings is offered all the same.
  const most = exact.length < SHORT ? exact.length : Math.floor(exact.length * (1 - OFFERED));
  // Bit-parallel or not, a very long passage costs its length times the window's; its many grams tell its place without.
  const isLong = exact.length > LONG;
  const windows = windowsOf(
    [...startsBySeeds(page, kept), ...guesses.flatMap((start) => Array<number>(GUESS_VOTES).fill(start))],
    slack,
  )
    .toSorted((a, b) => b.votes - a.votes)
    .slice(0, isLong ? 1 : MAX_WINDOWS)
    .flatMap((window): Window[] => {
      const [low, high] = [window.low - slack, window.high + slack];
      if (isLong) return [{ ...window, low, high }];
      const { edits, end } = fewestEdits(pattern, page.folded.text, low, high + exact.length);
      if (edits > most) return [];
      // Its end is known now, so its beginning is, but for what the edits and a changed side can have moved it.
      const start = end - exact.length;
      return [{ ...window, low: start - edits - SIDE_MOVES, high: start + edits + SIDE_MOVES, edits }];
    })
    .toSorted((a, b) => b.votes - b.edits - (a.votes - a.edits))
    // The likeliest in any case; others only if they could be the passage, not merely be like it.
    .filter(({ edits }, rank) => rank === 0 || exact.length < SHORT || edits <= exact.length * RIVAL)
    .slice(0, MAX_ALIGNED);
  const places: AlignedPlace[] = [];
  for (const { low, high } of windows) {
    const place = alignPlace(page, kept, low, high);
    if (!place) continue;
    if (places.some(({ from, to }) => from < place.to && place.from < to)) continue;
    places.push(place);
  }
  return places;
}

/** Starts of the passage that the rarest grams of its words, and of its sides, point to. */
function startsBySeeds({ grams }: PreparedText, { exact, prefix, suffix }: FoldedAnchor): number[] {
  const pattern = prefix + exact + suffix;
  const [first, end] = [prefix.length, prefix.length + exact.length];
  const starts: number[] = [];
  const seed = (ats: number[]): void => {
    const rare = ats
      .map((at) => ({ at, count: grams.count(pattern, at) }))
      .filter(({ count }) => count > 0 && count <= MAX_PLACES)
      .toSorted((a, b) => a.count - b.count)
      .slice(0, SEEDS);
    for (const { at } of rare)
      grams.each(pattern, at, (place) => {
        starts.push(place - at + first);
        return true;
      });
  };
  const step = Math.max(1, exact.length >> 7);
  const inside: number[] = [];
  for (let at = first; at + GRAM <= end; at += step) inside.push(at);
  const outside: number[] = [];
  for (let at = 0; at + GRAM <= pattern.length; at++) if (at + GRAM <= first + 2 || at >= end - 2) outside.push(at);
  seed(inside);
  seed(outside);
  return starts;
}

/** Starts that lie near each other, as one window each. */
function windowsOf(starts: number[], slack: number): Window[] {
  const windows: Window[] = [];
  for (const start of Int32Array.from(starts).sort()) {
    const last = windows.at(-1);
    // A window may not creep on without end over a text that repeats itself.
    if (last && start - last.high <= slack && start - last.low <= 4 * slack) {
      last.high = start;
      last.votes++;
    } else windows.push({ low: start, high: start, votes: 1, edits: 0 });
  }
  return windows;
}
