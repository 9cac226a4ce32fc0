import { dom } from '@/utils/anchoring/dom';

/** The caret's place at a point of the window, in open shadow roots too; null where there is none. */
export function caretAt(document: Document, x: number, y: number): CaretPosition | null {
  return document.caretPositionFromPoint(x, y, { shadowRoots: rootsAt(document, x, y) });
}

/** The open shadow roots around the point, outermost first: the browser looks only into those it is given. */
function rootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  while (element) {
    const root = dom.shadowRoot(element);
    if (!root || roots.includes(root)) break;
    roots.push(root);
    element = root.elementFromPoint(x, y);
  }
  return roots;
}
