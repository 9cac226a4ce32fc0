import { dom } from '@/utils/anchoring/dom';

/**
 * Boxes of a passage's lines in the window. What is scrolled out of a box of the page's own lies at the edge of that box: there the
 * passage goes on, and nothing of it is seen beyond.
 */
export function linesInSight(range: Range): DOMRect[] {
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  for (const box of boxesAround(range.commonAncestorContainer)) {
    const edge = box.getBoundingClientRect();
    const inX = (x: number): number => Math.max(edge.left, Math.min(x, edge.right));
    const inY = (y: number): number => Math.max(edge.top, Math.min(y, edge.bottom));
    for (const [i, { left, top, right, bottom }] of lines.entries())
      lines[i] = new DOMRect(inX(left), inY(top), inX(right) - inX(left), inY(bottom) - inY(top));
  }
  return lines;
}

/** The elements around a node that cut off what stands out of them, inmost first; not those whose cutting is the window's. */
function* boxesAround(node: Node): Generator<Element> {
  const { body, documentElement } = dom.document(node);
  for (let at: Node | null = node; at; at = dom.parentNode(at) ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (dom.nodeType(at) === 1 && at !== body && at !== documentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at as Element);
      if (overflowX !== 'visible' || overflowY !== 'visible') yield at as Element;
      if (position === 'fixed') return;
    }
  }
}
