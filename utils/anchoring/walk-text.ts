import { skippedTags } from './block-tags';
import { dom } from './dom';
import { HOST_TAG } from './host-tag';
import { isBlank } from './is-blank';
import type { PageView } from './page-view';

/** What a walk over a page meets, in reading order. */
export type TextVisitor = {
  /** A text node that is read. `lines`: its line feeds are line breaks. `blank`: nothing in it is to be seen. */
  text(node: Text, data: string, lines: boolean, blank: boolean): void;
  /** A border of a block, or a `<br>`. */
  border(): void;
  /** An open shadow root is entered or left. */
  shadow?(host: Element, entered: boolean): void;
};

/** A walk that can be left and gone on with. */
export type TextWalk = {
  /** Visits up to so many nodes. True once there are no more. */
  advance(nodes: number): boolean;
  /** Whether the walk hangs on this node: it is visited next, or the walk is inside it. Taken away, the walk would lose its place. */
  holds(node: Node): boolean;
};

/** Walks the text of a page in one go: see `startWalk`. */
export function walkText(root: Node, view: PageView, visitor: TextVisitor): void {
  startWalk(root, view, visitor).advance(Infinity);
}

const NOT_ASKED = 0;
const SHOWN = 1;
const HIDDEN = 2;

/**
 * Walks the text of a page in reading order, through open shadow roots and their slots. White space is passed on only where it may part
 * words; what is skipped is said in `skippedTags` and decided by the view.
 *
 * The elements that are open are kept in arrays, one place for each level, so that leaving one asks the tree nothing and a page of a million
 * nodes makes no million objects. Steps are by `firstChild` and `nextSibling` of the prototype, never by properties a form could have taken over.
 */
export function startWalk(root: Node, view: PageView, visitor: TextVisitor): TextWalk {
  /** What is open: an element, a document, a fragment. */
  const open: Node[] = [];
  /** The element whose style its text has; null: none. */
  const owners: (Element | null)[] = [];
  const asked: number[] = [];
  const isBlock: boolean[] = [];
  const isHost: boolean[] = [];
  /** Of slots: what is left of the nodes assigned to them, last first. */
  const assigned: (Node[] | null)[] = [];
  let depth = 0;
  let node: Node | null = root;

  const push = (inner: Node, owner: Element | null, block: boolean, host: boolean, nodes: Node[] | null): void => {
    open[depth] = inner;
    owners[depth] = owner;
    asked[depth] = NOT_ASKED;
    isBlock[depth] = block;
    isHost[depth] = host;
    assigned[depth] = nodes;
    depth += 1;
  };

  const visitText = (text: Text): void => {
    const { data } = text;
    if (data === '') return;
    const blank = isBlank(data);
    const level = depth - 1;
    const owner = level < 0 ? ownerOf(text) : (owners[level] ?? null);
    if (owner && !blank) {
      // Most pages are full of white space between tags: no layout is read for it, as nobody would see it either way.
      let answer = level < 0 ? NOT_ASKED : asked[level];
      if (answer === NOT_ASKED) {
        answer = view.showsText(owner) ? SHOWN : HIDDEN;
        asked[level] = answer;
      }
      if (answer === HIDDEN) return;
    }
    visitor.text(text, data, owner !== null && data.includes('\n') && view.keepsLines(owner), blank);
  };

  /** Opens an element, unless it is skipped; its first child, if it has any. */
  const openElement = (element: Element): Node | null => {
    const tag = dom.localName(element);
    if (tag === 'br') {
      visitor.border();
      return null;
    }
    if (skippedTags.has(tag) || tag === HOST_TAG) return null;
    const flow = view.flowOf(element, tag);
    if (flow === 'skip') return null;
    const block = flow === 'block';
    if (block) visitor.border();
    const shadow = dom.shadowRoot(element);
    if (shadow) {
      visitor.shadow?.(element, true);
      push(element, element, block, true, null);
      return dom.firstChild(shadow);
    }
    const nodes = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes().reverse() : null;
    const slotted = nodes?.pop();
    const inside = slotted ?? dom.firstChild(element);
    // One that is empty is left at once: its border was told.
    if (inside) push(element, element, block, false, slotted ? nodes : null);
    return inside;
  };

  const step = (current: Node): Node | null => {
    const type = dom.nodeType(current);
    let next: Node | null = null;
    if (type === 3) visitText(current as Text);
    else if (type === 1) {
      const before = depth;
      next = openElement(current as Element);
      if (!next && depth > before) return leave(close());
    } else if (type === 9 || type === 11) {
      next = dom.firstChild(current);
      if (next) push(current, type === 11 ? ((current as Partial<ShadowRoot>).host ?? null) : null, false, false, null);
    }
    return next ?? leave(current);
  };

  /** What comes after a node and all in it. */
  const leave = (done: Node): Node | null => {
    let left = done;
    for (;;) {
      if (depth === 0) return null;
      const nodes = assigned[depth - 1];
      const next = nodes ? nodes.pop() : dom.nextSibling(left);
      if (next) return next;
      left = close();
    }
  };

  const close = (): Node => {
    depth -= 1;
    const closed = open[depth] as Node;
    if (isHost[depth]) visitor.shadow?.(closed as Element, false);
    if (isBlock[depth]) visitor.border();
    return closed;
  };

  return {
    advance(nodes) {
      for (let left = nodes; node && left > 0; left--) node = step(node);
      return node === null;
    },
    holds(other) {
      const level = open.indexOf(other);
      // What was left is still behind.
      return other === node || (level >= 0 && level < depth);
    },
  };
}

function ownerOf(node: Node): Element | null {
  const parent = dom.parentNode(node);
  return parent && dom.nodeType(parent) === 1 ? (parent as Element) : null;
}
