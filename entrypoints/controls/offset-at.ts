import { dom } from '@/utils/anchoring/dom';
import type { PageText } from '@/utils/anchoring/page-text';
import { caretAt } from '@/utils/highlighting/caret-at';

/** The place in the page's text that is nearest to a point of the window; undefined where there is no text of it. */
export function offsetAt(document: Document, page: PageText, x: number, y: number): number | undefined {
  const caret = caretAt(document, x, y);
  const { documentElement } = document;
  if (!caret || !dom.contains(documentElement, outermost(caret.offsetNode))) return undefined;
  // Not a live range: that can't begin in a shadow root and end outside of it.
  const range: AbstractRange = {
    startContainer: caret.offsetNode,
    startOffset: caret.offset,
    endContainer: documentElement,
    endOffset: documentElement.childNodes.length,
    collapsed: false,
  };
  // After the last text of the page there is nothing to range over.
  return page.offsetsOf(range)?.start;
}

/** The node itself, or the host that has it in its shadow, outside of all. */
function outermost(node: Node): Node {
  for (let at = node; ;) {
    const root = dom.rootOf(at);
    const host = dom.nodeType(root) === 11 ? (root as Partial<ShadowRoot>).host : undefined;
    if (!host) return at;
    at = host;
  }
}
