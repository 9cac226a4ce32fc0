import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { rowHeights, type RowHeights } from './row-heights';

/** How far above and below what is seen rows are drawn, px: those that come anew there only once the others are painted. */
const OVERSCAN = 500;
/** Frames in which a row that is shown is followed to where it stands, and how many it must have stood still: those around it are measured only when they are drawn. */
const FOLLOWED = 60;
const STILL = 3;

type Rows = {
  /** How many there are. */
  count: number;
  /** What a row is known by. */
  keyOf: (index: number) => string;
  /** What its height is known by; the same for the same thing, so that it is not measured anew. Asked of all rows down to those that are seen. */
  sizeKeyOf: (index: number) => string;
  /** Its height before it is measured, px. */
  estimate: (index: number) => number;
  /** Rows that stay drawn wherever the page is scrolled to: one in which the reader is writing. */
  keep: readonly number[];
};

export type VirtualRows = {
  /** For the element that holds the rows. */
  host: RefObject<HTMLDivElement | null>;
  /** The rows to draw, each at `start` px from the upper edge of the host. */
  items: { index: number; key: string; start: number }[];
  /** Height of the host, px. */
  height: number;
  /** The `ref` of each row, which must carry `data-index`. */
  measure: (row: HTMLElement | null) => (() => void) | undefined;
  /** Brings a row into the window. */
  show: (index: number) => void;
};

/**
 * Draws of a long list, which scrolls with the page, only what is near the window. Rows may be of any height; each is measured when it is drawn. A measurement costs
 * the same however long the list is, which no package gave (docs/decisions/0025).
 */
export function useVirtualRows({ count, keyOf, sizeKeyOf, estimate, keep }: Rows): VirtualRows {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const host = useRef<HTMLDivElement>(null);
  const sizes = useRef(new Map<string, number>()).current;
  /** From the upper edge of the page to that of the list; what of the page is seen. px */
  const view = useRef({ margin: 0, top: window.scrollY, height: window.innerHeight }).current;
  const heights = useMemo(() => {
    // Of what stands further down the heights are of no use before it is drawn, and to look them up would be the greater part of a search.
    const known = view.top - view.margin + view.height;
    let end = 0;
    return rowHeights(count, (row) => {
      const height = (end < known && sizes.size > 0 ? sizes.get(sizeKeyOf(row)) : undefined) ?? estimate(row);
      end += height;
      return height;
    });
  }, [count, sizeKeyOf, estimate]);
  const now = useRef({ count, sizeKeyOf, heights });
  now.current = { count, sizeKeyOf, heights };
  /** The list of which what is around the window is drawn as well, if it is; and the rows that are drawn. */
  const around = useRef<RowHeights>(undefined);
  const drawn = useRef<ReadonlySet<string>>(new Set());

  const { measure, show } = useWatch({ host, sizes, view, now, around, redraw });

  const total = heights.total();
  // A list that became shorter: the page is scrolled back only once it is drawn.
  const seenFrom = Math.max(0, Math.min(view.top - view.margin, total - view.height));
  const isAround = around.current === heights;
  useLayoutEffect(() => {
    if (isAround) return undefined;
    let later: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      // Behind the painting of this frame.
      later = setTimeout(() => {
        around.current = heights;
        redraw(undefined);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [heights, isAround]);
  const first = Math.max(0, heights.at(Math.max(0, seenFrom - OVERSCAN)));
  const last = heights.at(seenFrom + view.height + OVERSCAN);
  const [firstSeen, lastSeen] = [heights.at(seenFrom), heights.at(seenFrom + view.height)];
  const near = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n).filter(
    (row) => isAround || (row >= firstSeen && row <= lastSeen) || drawn.current.has(keyOf(row)),
  );
  const more = keep.filter((row) => row >= 0 && row < count && (row < first || row > last));
  const items = [...near, ...more]
    .sort((a, b) => a - b)
    .map((index) => ({ index, key: keyOf(index), start: heights.startOf(index) }));
  useLayoutEffect(() => void (drawn.current = new Set(items.map(({ key }) => key))));
  return {
    host,
    items,
    height: total,
    measure,
    show,
  };
}

type Watch = {
  host: RefObject<HTMLDivElement | null>;
  sizes: Map<string, number>;
  view: { margin: number; top: number; height: number };
  now: { current: Pick<Rows, 'count' | 'sizeKeyOf'> & { heights: RowHeights } };
  around: { current: RowHeights | undefined };
  redraw: (nothing: undefined) => void;
};

/**
 * Follows how high rows are and where the page is scrolled to. By itself: what is made here is made once and stays, and would hold the list of the first drawing, with all that is
 * in it, were it made where that is known.
 */
function useWatch({ host, sizes, view, now, around, redraw }: Watch): Pick<VirtualRows, 'measure' | 'show'> {
  const observer = useRef<ResizeObserver>(undefined);
  observer.current ??= new ResizeObserver((entries) => {
    const { count: of, sizeKeyOf: key, heights: known } = now.current;
    const seenFrom = window.scrollY - view.margin;
    let above = 0;
    let isOther = false;
    for (const { target, borderBoxSize } of entries) {
      const row = Number((target as HTMLElement).dataset['index']);
      const height = Math.round(borderBoxSize[0]?.blockSize ?? 0);
      // What is taken away is told to be of no height.
      if (!target.isConnected || !(row < of) || height === 0) continue;
      const isFirst = !sizes.has(key(row));
      sizes.set(key(row), height);
      const change = height - known.of(row);
      if (change === 0) continue;
      const start = known.startOf(row);
      // What is seen stays where it is; a row at the upper edge in which the reader writes grows downwards.
      if (start < seenFrom && (isFirst || start + known.of(row) <= seenFrom)) above += change;
      known.set(row, height);
      isOther = true;
    }
    if (above !== 0) {
      window.scrollBy(0, above);
      view.top = window.scrollY;
    }
    if (isOther) redraw(undefined);
  });

  useLayoutEffect(() => {
    const look = (): void => {
      // Nothing of what is there stays: what comes to be seen is drawn first.
      if (Math.abs(window.scrollY - view.top) > view.height) around.current = undefined;
      Object.assign(view, { top: window.scrollY, height: window.innerHeight });
      redraw(undefined);
    };
    /** What stands above the list may have become higher or lower. Asked once the page is laid out, when it costs nothing. */
    const place = (): void => {
      const margin = host.current ? Math.round(host.current.getBoundingClientRect().top + window.scrollY) : 0;
      if (margin === view.margin) return;
      view.margin = margin;
      look();
    };
    place();
    const page = new ResizeObserver(place);
    page.observe(document.body);
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      page.disconnect();
      observer.current?.disconnect();
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, []);

  const measure = useCallback((row: HTMLElement | null) => {
    if (!row) return undefined;
    observer.current!.observe(row);
    return () => observer.current!.unobserve(row);
  }, []);
  const show = useCallback((index: number) => {
    const placed = (): { start: number; end: number } => {
      const start = now.current.heights.startOf(index) + view.margin;
      return { start, end: start + now.current.heights.of(index) };
    };
    const { start, end } = placed();
    const isAbove = start < window.scrollY;
    if (!isAbove && end <= window.scrollY + window.innerHeight) return;
    let [left, still] = [FOLLOWED, 0];
    const controller = new AbortController();
    const { signal } = controller;
    // Who scrolls meanwhile goes elsewhere.
    for (const kind of ['wheel', 'pointerdown', 'touchstart', 'keydown'])
      addEventListener(kind, () => controller.abort(), { signal, passive: true, capture: true });
    const follow = (): void => {
      if (signal.aborted || index >= now.current.count) return;
      const at = placed();
      const to = Math.max(0, Math.floor(isAbove ? at.start : at.end - window.innerHeight));
      const before = window.scrollY;
      if (Math.abs(to - before) > 1) window.scrollTo(0, to);
      // At the end of the page it can't go on.
      still = Math.abs(window.scrollY - before) > 1 ? 0 : still + 1;
      if (still >= STILL || (left -= 1) <= 0) controller.abort();
      else requestAnimationFrame(follow);
    };
    follow();
  }, []);
  return { measure, show };
}
