import { caretAt } from '@/utils/highlighting/caret-at';
import type { PageText } from '@/utils/anchoring/page-text';

/** The character under a point of the window, as an offset in the page's text; undefined where there is none. */
export function characterAt(document: Document, page: PageText, x: number, y: number): number | undefined {
  const caret = caretAt(document, x, y);
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return undefined;
  const { offsetNode: node, offset } = caret;
  const length = (node as Text).length;
  // The caret stands between two characters: the point is on one of them, or beside the text altogether.
  for (const start of [offset, offset - 1]) {
    if (start < 0 || start >= length) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + 1);
    const hit = [...range.getClientRects()].some(
      (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
    );
    if (hit) return page.offsetsOf(range)?.start;
  }
  return undefined;
}
