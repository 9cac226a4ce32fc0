import { dom } from './dom';
import type { KeptNodes } from './kept-nodes';
import { keptTextFrom } from './kept-text-from';
import { textReading, type TextReading } from './text-reading';

/** The one text of a page, by which passages are saved and found. Offsets are UTF-16 units in `text`. */
export type PageText = {
  /** Text nodes in reading order; one line feed where a block or a `<br>` parts them. Hidden text is not in it. */
  readonly text: string;
  /** True where the page has more text than is read of any (`MAX_PAGE_TEXT`, `MAX_PAGE_TEXT_NODES`): what comes after is not in it. */
  readonly cut: boolean;
  /** The text nodes' parts in [start, end), in reading order; the line feeds at block borders belong to no node. */
  rangesOf(start: number, end: number): StaticRange[];
  /** One live range from the first kept character in [start, end) to the last, for measuring and scrolling. Throws a RangeError if there is none. */
  boundsOf(start: number, end: number): Range;
  /** Where a range of the page is in `text`; null when it holds none of it. */
  offsetsOf(range: AbstractRange): { start: number; end: number } | null;
};

/**
 * Reads the text of a page, or of a part of it. `isShown` answers whether an element and all in it is shown; without it the layout is asked,
 * or, in a document without a window, the markup. The result is a snapshot: after the page has changed, read it again.
 */
export function readPageText(root: Node, isShown?: (element: Element) => boolean): PageText {
  const reading = textReading(root, isShown);
  reading.advance(Infinity);
  return pageTextOf(reading);
}

/** What was read, as the text of a page. */
export function pageTextOf(reading: TextReading): PageText {
  const { kept } = reading;
  const parts = (start: number, end: number): { node: Text; from: number; to: number }[] => {
    const found: { node: Text; from: number; to: number }[] = [];
    for (let i = lastAtOrBefore(kept.starts, start); i < kept.nodes.length; i++) {
      const node = kept.nodes[i];
      const at = kept.starts[i];
      if (!node || at === undefined || at >= end) break;
      // The page may have shortened the node since: what is gone can't be ranged over.
      const from = Math.max(0, start - at);
      const to = Math.min(node.data.length, (kept.ends[i] ?? 0) - at, end - at);
      if (from < to) found.push({ node, from, to });
    }
    return found;
  };

  return {
    text: reading.text(),
    cut: reading.cut(),
    rangesOf: (start, end) => parts(start, end).map(({ node, from, to }) => staticRange(node, from, to)),
    boundsOf(start, end) {
      const found = parts(start, end);
      const [first] = found;
      // A range can't cross into another tree: there the bounds end with what is in the tree they begin in.
      const last = first && found.findLast((part) => dom.rootOf(part.node) === dom.rootOf(first.node));
      if (!first || !last) throw new RangeError(`no text of the page between ${start} and ${end}`);
      const range = dom.document(first.node).createRange();
      range.setStart(first.node, first.from);
      range.setEnd(last.node, last.to);
      return range;
    },
    offsetsOf(range) {
      const start = offsetOf(kept, range.startContainer, range.startOffset, 'after');
      const end = offsetOf(kept, range.endContainer, range.endOffset, 'before');
      return start !== null && end !== null && start < end ? { start, end } : null;
    },
  };
}

/** Where a boundary is in the text: at the next kept text after it, or at the end of the last before it. Null: there is none. */
function offsetOf(kept: KeptNodes, node: Node, offset: number, side: 'after' | 'before'): number | null {
  const own = kept.indexOf(node);
  if (own !== undefined) {
    const start = kept.starts[own] ?? 0;
    const end = kept.ends[own] ?? 0;
    // At the very end of a node nothing of it comes after: a triple click ends at the beginning of the next paragraph.
    if (side === 'after') return start + offset < end ? start + offset : (kept.starts[own + 1] ?? null);
    return offset > 0 ? Math.min(start + offset, end) : (kept.ends[own - 1] ?? null);
  }
  const index = keptTextFrom(kept, node, offset, side);
  return index === null ? null : ((side === 'after' ? kept.starts : kept.ends)[index] ?? null);
}

/** Index of the last of the ascending numbers that is ≤ `value`; 0 if none is. */
function lastAtOrBefore(ascending: number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A static range in one text node. Where a document has no such constructor, an object of the same shape: it is nothing but its five fields. */
function staticRange(node: Text, from: number, to: number): StaticRange {
  const init = { startContainer: node, startOffset: from, endContainer: node, endOffset: to };
  return typeof StaticRange === 'undefined' ? { ...init, collapsed: from === to } : new StaticRange(init);
}
