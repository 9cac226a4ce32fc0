import { skippedTags } from './block-tags';
import { dom } from './dom';
import { HOST_TAG } from './host-tag';
import type { PageView } from './page-view';

const SHOW = 0x1 | 0x4 | 0x100 | 0x400; // elements, text, documents, fragments
const VISIBLE_CHARACTER = /[^\s\u200b\u2060\ufeff]/u;

/** What a walk over a page meets, in reading order. */
export type TextVisitor = {
  /** A text node that is read. `lines`: its line feeds are line breaks. */
  text(node: Text, lines: boolean): void;
  /** A border of a block, or a `<br>`. */
  border(): void;
  /** An open shadow root is entered or left. */
  shadow?(host: Element, entered: boolean): void;
};

/**
 * Walks the text of a page in reading order, through open shadow roots and their slots. White space is passed on only where it may part
 * words; what is skipped is said in `skippedTags` and decided by the view.
 */
export function walkText(root: Node, view: PageView, visitor: TextVisitor): void {
  const shown = new Map<Element, boolean>();
  const showsText = (element: Element): boolean => {
    let answer = shown.get(element);
    if (answer === undefined) shown.set(element, (answer = view.showsText(element)));
    return answer;
  };

  const visitText = (node: Text): void => {
    const parent = dom.parentNode(node);
    const element = parent && dom.nodeType(parent) === 1 ? (parent as Element) : null;
    // Most pages are full of white space between tags: no layout is read for it, as nobody would see it either way.
    if (element && VISIBLE_CHARACTER.test(node.data) && !showsText(element)) return;
    visitor.text(node, element !== null && node.data.includes('\n') && view.keepsLines(element));
  };

  /** Whether the walk goes into the element. */
  const enter = (element: Element, blocks: Element[]): boolean => {
    const tag = dom.localName(element);
    if (tag === 'br') visitor.border();
    if (skippedTags.has(tag) || tag === HOST_TAG || !view.entered(element)) return false;
    if (view.isBlock(element)) {
      visitor.border();
      blocks.push(element);
    }
    const shadow = dom.shadowRoot(element);
    if (shadow) {
      visitor.shadow?.(element, true);
      walk(shadow);
      visitor.shadow?.(element, false);
      return false;
    }
    if (tag !== 'slot') return true;
    const assigned = (element as HTMLSlotElement).assignedNodes();
    for (const node of assigned) walk(node);
    return assigned.length === 0;
  };

  function walk(top: Node): void {
    // A TreeWalker goes by the tree itself, never by properties of elements that a form could have taken over.
    const walker = dom.document(top).createTreeWalker(top, SHOW);
    const blocks: Element[] = [];
    let node: Node | null = top;
    while (node) {
      const type = dom.nodeType(node);
      if (type === 3) visitText(node as Text);
      const entered: boolean = type === 1 ? enter(node as Element, blocks) : type !== 3;
      let next: Node | null = entered ? walker.firstChild() : null;
      while (!next) {
        const current: Node = walker.currentNode;
        if (blocks.at(-1) === current) {
          blocks.pop();
          visitor.border();
        }
        if (current === top) return;
        next = walker.nextSibling();
        if (!next && !walker.parentNode()) return;
      }
      node = next;
    }
  }

  walk(root);
}
