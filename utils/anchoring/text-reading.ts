import { MAX_PAGE_TEXT, MAX_PAGE_TEXT_NODES } from '@/utils/model/limits';
import { blockTags } from './block-tags';
import { dom } from './dom';
import { KeptNodes } from './kept-nodes';
import { liveView, markupView, type PageView } from './page-view';
import { startWalk } from './walk-text';

/** Pieces joined at a time: joining a million at the end would hold the page up. */
const JOINED = 8_192;

/** A reading of a page that can be left and gone on with. */
export type TextReading = {
  readonly kept: KeptNodes;
  /** Reads on for up to so many nodes of the tree. True once all is read, or as much as may be. */
  advance(nodes: number): boolean;
  /** Whether the reading hangs on this node: see `TextWalk`. */
  holds(node: Node): boolean;
  /** What was read so far. */
  text(): string;
  /** Whether there was more than may be read. */
  cut(): boolean;
};

/**
 * Begins to read the text of a page, or of a part of it; `isShown` as in `readPageText`.
 *
 * @param entered told of every shadow root that is gone into
 */
export function textReading(
  root: Node,
  isShown?: (element: Element) => boolean,
  entered?: (host: Element) => void,
): TextReading {
  const window = dom.document(root).defaultView;
  const view = window
    ? liveView(window, isShown)
    : isShown
      ? { ...markupView, flowOf: flowWhere(isShown) }
      : markupView;
  const kept = new KeptNodes();
  const joined: string[] = [];
  let pieces: string[] = [];
  let length = 0;
  let atBorder = true;
  let cut = false;

  const append = (piece: string): void => {
    if (pieces.push(piece) >= JOINED) {
      joined.push(pieces.join(''));
      pieces = [];
    }
    length += piece.length;
  };
  const walk = startWalk(root, view, {
    border: () => (atBorder = true),
    shadow(host, isEntered) {
      const first = kept.hosts.get(host)?.[0] ?? kept.nodes.length;
      kept.hosts.set(host, [first, isEntered ? first : kept.nodes.length]);
      if (isEntered) entered?.(host);
    },
    text(node, data, lines, blank) {
      if (cut || (blank && atBorder)) return;
      const parted = atBorder && length > 0;
      // One for a line feed. What would pass the limit is left out from its beginning: half a node would be found nowhere else.
      if (length + data.length + (parted ? 1 : 0) > MAX_PAGE_TEXT || kept.nodes.length === MAX_PAGE_TEXT_NODES) {
        cut = true;
        return;
      }
      if (parted) append('\n');
      atBorder = false;
      const start = length;
      // A line feed in the source of a paragraph is a space to the reader; in `text` it must not look like the end of one.
      append(lines ? data : data.includes('\n') ? data.replaceAll('\n', ' ') : data);
      kept.add(node, start, length);
    },
  });

  return {
    kept,
    advance(nodes) {
      // In steps, so that it ends soon after the limit is reached.
      for (let left = nodes; left > 0; left -= 1_024) if (cut || walk.advance(Math.min(left, 1_024))) return true;
      return cut;
    },
    holds: (node) => walk.holds(node),
    text: () => joined.join('') + pieces.join(''),
    cut: () => cut,
  };
}

function flowWhere(isShown: (element: Element) => boolean): PageView['flowOf'] {
  return (element, tag) => (!isShown(element) ? 'skip' : blockTags.has(tag) ? 'block' : 'inline');
}
