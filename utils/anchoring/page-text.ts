import { dom } from './dom';
import { keptTextFrom } from './kept-text-from';
import { liveView, markupView } from './page-view';
import { walkText } from './walk-text';

/** The one text of a page, by which passages are saved and found. Offsets are UTF-16 units in `text`. */
export type PageText = {
  /** Text nodes in reading order; one line feed where a block or a `<br>` parts them. Hidden text is not in it. */
  readonly text: string;
  /** The text nodes' parts in [start, end), in reading order; the line feeds at block borders belong to no node. */
  rangesOf(start: number, end: number): StaticRange[];
  /** One live range from the first kept character in [start, end) to the last, for measuring and scrolling. Throws a RangeError if there is none. */
  boundsOf(start: number, end: number): Range;
  /** Where a range of the page is in `text`; null when it holds none of it. */
  offsetsOf(range: AbstractRange): { start: number; end: number } | null;
};

/** Text nodes that are read, and where each begins. */
export type KeptNodes = {
  nodes: Text[];
  starts: number[];
  /** Where each ends; between one's end and the next's start is nothing, or the line feed of a border. */
  ends: number[];
  /** Index of each node in `nodes`. */
  indexOf: Map<Node, number>;
  /** For hosts of open shadow roots: the first node read in them, and the one after the last. */
  hosts: Map<Element, [number, number]>;
};

const BLANK = /^[\s\u200b\u2060\ufeff]*$/u;

/**
 * Reads the text of a page, or of a part of it. `isShown` answers whether an element and all in it is shown; without it the layout is asked,
 * or, in a document without a window, the markup. The result is a snapshot: after the page has changed, read it again.
 */
export function readPageText(root: Node, isShown?: (element: Element) => boolean): PageText {
  const window = dom.document(root).defaultView;
  const view = window ? liveView(window, isShown) : isShown ? { ...markupView, entered: isShown } : markupView;
  const kept: KeptNodes = { nodes: [], starts: [], ends: [], indexOf: new Map(), hosts: new Map() };
  const pieces: string[] = [];
  let length = 0;
  let atBorder = true;
  const append = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  walkText(root, view, {
    border: () => (atBorder = true),
    shadow(host, entered) {
      const first = kept.hosts.get(host)?.[0] ?? kept.nodes.length;
      kept.hosts.set(host, [first, entered ? first : kept.nodes.length]);
    },
    text(node, lines) {
      if (node.data === '' || (atBorder && BLANK.test(node.data))) return;
      if (atBorder && length > 0) append('\n');
      atBorder = false;
      kept.indexOf.set(node, kept.nodes.length);
      kept.nodes.push(node);
      kept.starts.push(length);
      // A line feed in the source of a paragraph is a space to the reader; in `text` it must not look like the end of one.
      append(lines ? node.data : node.data.replaceAll('\n', ' '));
      kept.ends.push(length);
    },
  });
  const text = pieces.join('');

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
    text,
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
  const own = kept.indexOf.get(node);
  if (own !== undefined) return Math.min((kept.starts[own] ?? 0) + offset, kept.ends[own] ?? 0);
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
