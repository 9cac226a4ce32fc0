import { MAX_QUOTE } from '@/utils/model/limits';
import { alignPlace, type AlignedPlace } from './align-place';
import { editPattern, fewestEdits } from './fewest-edits';
import type { FoldedAnchor } from './fold-anchor';
import { LONG, MAX_ALIGNED, MAX_PLACES, MAX_WINDOWS, OFFERED, SEEDS } from './gates';
import { GRAM } from './gram-index';
import type { PreparedText } from './prepare-text';

/** Share of edits up to which a second likeness is worth a full comparison: with more it never reaches the gate. */
const RIVAL = 0.4;
/** A gram that stands this often at most is looked up before all others. */
const RARE = 8;
/** A prime, so that strides of it go through all grams but for multiples of it. */
const STRIDE = 7;
/** Units either side in which likenesses of a passage are looked for before its place is taken for granted: some paragraphs. */
const NEIGHBOURHOOD = 200;
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
 * @param everywhere whether to look anywhere else
 */
export function editedPlaces(
  page: PreparedText,
  kept: FoldedAnchor,
  guesses: number[],
  everywhere: boolean,
): AlignedPlace[] {
  const { exact } = kept;
  // Nothing that long is ever kept.
  if (exact.length > MAX_QUOTE) return [];
  const slack = Math.min(60, Math.max(6, exact.length >> 2));
  const pattern = editPattern(exact);
  // Of a few words all may be others: what stands between the surroundings is offered all the same.
  const most = exact.length < SHORT ? exact.length : Math.floor(exact.length * (1 - OFFERED));
  // Bit-parallel or not, a very long passage costs its length times the window's; its many grams tell its place without.
  const isLong = exact.length > LONG;
  const windows = windowsOf(
    [
      ...(everywhere ? startsBySeeds(page, kept) : []),
      ...guesses.flatMap((start) => Array<number>(GUESS_VOTES).fill(start)),
    ],
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

/** Whether something like the passage stands near this place, beside it: one of several parallel sentences, a row of a table. */
export function hasLikenessNear(page: PreparedText, { exact }: FoldedAnchor, { from, to }: AlignedPlace): boolean {
  const { text } = page.folded;
  const pattern = editPattern(exact);
  const most = exact.length * RIVAL;
  return [
    [from - NEIGHBOURHOOD, from],
    [to, to + NEIGHBOURHOOD],
  ].some(([start = 0, end = 0]) => fewestEdits(pattern, text, start, end).edits <= most);
}

/** Starts of the passage that rare grams of its words, and of its sides, point to. */
function startsBySeeds({ grams }: PreparedText, { exact, prefix, suffix }: FoldedAnchor): number[] {
  const pattern = prefix + exact + suffix;
  const [first, end] = [prefix.length, prefix.length + exact.length];
  const starts: number[] = [];
  /** Looks up the rarest of `count` grams, the i-th at `at(i)`: not sorted, since two looks at each are less work. */
  const seed = (count: number, at: (i: number) => number): void => {
    let left = SEEDS;
    let least = 0;
    for (const most of [RARE, MAX_PLACES]) {
      // In strides, so that what is taken comes from all of it.
      for (let step = 0, i = 0; step < count && left > 0; step++, i = (i + STRIDE) % count) {
        const seen = grams.count(pattern, at(i));
        if (seen <= least || seen > most) continue;
        left--;
        grams.each(pattern, at(i), (place) => {
          starts.push(place - at(i) + first);
          return true;
        });
      }
      least = most;
    }
  };
  const inside = exact.length - GRAM + 1;
  const step = Math.max(1, exact.length >> 7);
  seed(strideable(Math.floor(inside / step)), (i) => first + i * step);
  // Of the sides, and across the borders by two units each.
  const before = Math.max(0, first + 2 - GRAM + 1);
  const after = Math.max(0, pattern.length - GRAM + 1 - (end - 2));
  seed(strideable(before + after), (i) => (i < before ? i : end - 2 + i - before));
  return starts;
}

/** The largest number up to this that a walk in strides goes through whole. */
function strideable(count: number): number {
  return count > 0 && count % STRIDE === 0 ? count - 1 : Math.max(0, count);
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
