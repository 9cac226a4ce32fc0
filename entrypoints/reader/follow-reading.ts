import type { PageText } from '@/utils/anchoring/page-text';
import { readPageTextInSlices } from '@/utils/anchoring/read-page-text-in-slices';
import type { Follower } from '@/utils/messaging/answer-reading';
import type { ReadingAsked } from '@/utils/messaging/reading-port';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { bringTo } from './bring-to';
import { framesAround } from './frames-around';
import { placePoints } from './place-points';

/** A slice of reading the page and of looking for the points, ms. */
const SLICE = 8;
/** Between two looks at where the page stands, ms: a mark that follows four times a second follows. */
const LOOK = 250;
/** Between two readings of a page that changes, ms. */
const AGAIN = 2_000;
/** The point being read is the last one above this part of the window, from its top. */
const LINE = 1 / 3;
/** A point that goes so far from where it was scrolled to, px, is left behind: some three lines. */
const AWAY = 80;
/** Where a point comes to stand that is scrolled to: above the line, below what pages fix to their tops. */
const SHOWN = 1 / 5;

/**
 * Tells one follower which point of the outline is being read, while they follow. Nothing is observed and nothing measured but after scrolling, at most
 * once in `LOOK`: a search through the places of the points, the first of which lays the page out.
 */
export function followReading(
  view: Window & typeof globalThis,
  { tell, signal }: Follower,
): (asked: ReadingAsked) => void {
  const { document } = view;
  const around = framesAround(view);
  let points: QuoteAnchor[] = [];
  let page: PageText | undefined;
  /** Those that are on the page, in its order. */
  let places: { point: number; start: number }[] = [];
  let told: number | null | undefined;
  /**
   * The point that was scrolled to, and how near it has come to its place: it is the one being read until it goes away again, also where the
   * page can't be scrolled so far.
   */
  let held: { point: number; start: number; nearest: number } | undefined;
  let timer = 0;
  let placing = new AbortController();
  let placed = -Infinity;
  let height = 0;

  const rangeOf = (start: number): Range | undefined => {
    try {
      return page?.boundsOf(start, start + 1);
    } catch {
      // The page has shortened the text.
      return undefined;
    }
  };
  /** Where a part of the window is in this frame: of what is to be seen of it, since it may be higher than the window around it. */
  const placeOf = (part: number): number => {
    let [from, to] = [0, (around.at(-1)?.view ?? view).innerHeight];
    for (const [index, { frame }] of [...around.entries()].toReversed()) {
      const { top } = frame.getBoundingClientRect();
      const { innerHeight } = around[index - 1]?.view ?? view;
      [from, to] = [Math.max(0, from - top), Math.min(innerHeight, to - top)];
    }
    return from + (to - from) * part;
  };
  /** How far a point is from where it is scrolled to, px. */
  const offPlace = (start: number): number =>
    Math.abs((rangeOf(start)?.getBoundingClientRect().top ?? Infinity) - placeOf(SHOWN));
  /** The point that was scrolled to, as long as it is still coming or has stayed. */
  const heldNow = (): number | undefined => {
    const off = held ? offPlace(held.start) : Infinity;
    if (held && off <= held.nearest + AWAY) held.nearest = Math.min(held.nearest, off);
    else held = undefined;
    return held?.point;
  };
  /** Whether a point is above the line; undefined where it isn't shown any more. */
  const isAbove = (index: number, line: number): boolean | undefined => {
    const rect = rangeOf(places[index]!.start)?.getBoundingClientRect();
    return rect && rect.height > 0 ? rect.top <= line : undefined;
  };
  const tellAt = (at: number | null): void => {
    if (at !== told) tell({ tell: 'at', at });
    told = at;
  };
  const look = (): void => {
    timer = 0;
    if (points.length === 0) return;
    const line = placeOf(LINE);
    let [low, high, gone] = [-1, places.length - 1, false];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const above = isAbove(middle, line);
      gone ||= above === undefined;
      if (above) low = middle;
      else high = middle - 1;
    }
    // Text that came, went or was rendered anew. Images that come late change the height as well: then once too often.
    const changed = gone || document.documentElement.scrollHeight !== height;
    if (changed && performance.now() - placed > AGAIN) void place();
    // Too soon: nobody may scroll again.
    else if (gone) timer = view.setTimeout(look, AGAIN);
    // Of what isn't there any more nothing is known.
    if (!gone) tellAt(heldNow() ?? places[low]?.point ?? null);
  };
  async function place(): Promise<void> {
    placing.abort();
    placing = new AbortController();
    const going = AbortSignal.any([signal, placing.signal]);
    placed = performance.now();
    const text = await readPageTextInSlices(document.body ?? document.documentElement, { signal: going, slice: SLICE });
    if (!text) return;
    if (text.text !== page?.text) {
      const starts = await placePoints(text, points, { signal: going, slice: SLICE });
      if (!starts) return;
      places = starts
        .flatMap((start, point) => (start === null ? [] : [{ point, start }]))
        .sort((a, b) => a.start - b.start || a.point - b.point);
      tell({ tell: 'starts', starts });
    }
    page = text;
    placed = performance.now();
    height = document.documentElement.scrollHeight;
    look();
  }

  const soon = (): void => {
    if (timer === 0) timer = view.setTimeout(look, LOOK);
  };
  const options = { capture: true, passive: true, signal };
  // In the capture phase: what scrolls may be a box within the page.
  for (const each of [view, ...around.map((outer) => outer.view)]) {
    each.addEventListener('scroll', soon, options);
    each.addEventListener('resize', soon, options);
  }
  signal.addEventListener('abort', () => view.clearTimeout(timer));

  return (asked) => {
    if (asked.ask === 'follow') {
      ({ points } = asked);
      [told, held, places, page] = [undefined, undefined, [], undefined];
      void place();
      return;
    }
    const there = places.find(({ point }) => point === asked.point);
    const range = there && rangeOf(there.start);
    if (!range) return;
    held = { point: asked.point, start: there.start, nearest: offPlace(there.start) };
    bringTo(view, range, SHOWN);
    tellAt(asked.point);
  };
}
