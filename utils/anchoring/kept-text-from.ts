import { dom } from './dom';
import type { KeptNodes } from './kept-nodes';

const SHOW = 0x1 | 0x4; // elements and text

/**
 * Index of the text node that is read next after a boundary of the tree, or last before it; null if there is none. For boundaries that are
 * not in a kept text node themselves: in an element (a triple click, “select all”) or in text that is left out.
 */
export function keptTextFrom(
  kept: KeptNodes,
  container: Node,
  offset: number,
  side: 'after' | 'before',
): number | null {
  let from = container;
  let child = childAt(container, side === 'after' ? offset : offset - 1);
  for (;;) {
    const root = dom.rootOf(from);
    const walker = dom.document(from).createTreeWalker(root, SHOW);
    walker.currentNode = child ?? from;
    const found =
      side === 'after'
        ? forward(kept, walker, child)
        : backward(kept, walker, child, (node) => dom.contains(node, from));
    if (found !== null) return found;
    const host = dom.nodeType(root) === 11 ? (root as Partial<ShadowRoot>).host : undefined;
    if (!host) return null;
    from = host;
    child = null;
  }
}

function forward(kept: KeptNodes, walker: TreeWalker, first: Node | null): number | null {
  for (let node = first ?? nextOutside(walker); node; node = walker.nextNode()) {
    const index = keptAt(kept, node, 'after');
    if (index !== null) return index;
  }
  return null;
}

function backward(
  kept: KeptNodes,
  walker: TreeWalker,
  first: Node | null,
  holds: (node: Node) => boolean,
): number | null {
  // Backwards from a node means from the deepest of its last children.
  if (first) while (walker.lastChild());
  for (let node = first ? walker.currentNode : walker.previousNode(); node; node = walker.previousNode()) {
    const index = holds(node) ? null : keptAt(kept, node, 'before');
    if (index !== null) return index;
  }
  return null;
}

function keptAt(kept: KeptNodes, node: Node, side: 'after' | 'before'): number | null {
  const own = kept.indexOf(node);
  if (own !== undefined) return own;
  const [first = 0, end = 0] = kept.hosts.get(node) ?? [];
  return first < end ? (side === 'after' ? first : end - 1) : null;
}

/** The node after the walker's and all in it. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

/** The child before which (`index`) a boundary of the tree lies; none in text and comments, whose offsets count characters. */
function childAt(node: Node, index: number): Node | null {
  const type = dom.nodeType(node);
  return type === 1 || type === 9 || type === 11 ? (dom.childNodes(node)[index] ?? null) : null;
}
