import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below those that are seen. */
const OVERSCAN = 4;

type Rows = {
  /** How many there are. */
  count: number;
  /** What a row is known by; the same for the same thing, so that its height is measured once. */
  keyOf: (index: number) => string;
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
  measure: (row: HTMLElement | null) => void;
  /** Brings a row into the window. */
  show: (index: number) => void;
};

/** Draws of a long list, which scrolls with the page, only what is near the window. Rows may be of any height. */
export function useVirtualRows({ count, keyOf, estimate, keep }: Rows): VirtualRows {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const host = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const options = {
    count,
    getItemKey: keyOf,
    estimateSize: estimate,
    overscan: OVERSCAN,
    scrollMargin: margin,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll<Window>,
    measureElement: measureElement<HTMLElement>,
    initialOffset: () => window.scrollY,
    onChange: () => redraw(undefined),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const near = defaultRangeExtractor(range);
      const more = keep.filter((index) => index >= 0 && index < count && !near.includes(index));
      return more.length > 0 ? [...near, ...more].sort((a, b) => a - b) : near;
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  // Its adapters for other libraries call these two as well: there are no others.
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    // oxlint-disable-next-line no-underscore-dangle
    virtualizer._willUpdate();
    // What stands above the list may have become higher or lower with this drawing.
    const top = host.current ? Math.round(host.current.getBoundingClientRect().top + window.scrollY) : 0;
    if (top !== margin) setMargin(top);
  });
  const measure = useCallback((row: HTMLElement | null) => virtualizer.measureElement(row), [virtualizer]);
  const show = useCallback((index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }), [virtualizer]);
  return {
    host,
    items: virtualizer.getVirtualItems().map((item: VirtualItem) => ({
      index: item.index,
      key: String(item.key),
      start: item.start - margin,
    })),
    height: virtualizer.getTotalSize(),
    measure,
    show,
  };
}
