import type { PageText } from '@/utils/anchoring/page-text';

/** The place in the page's text that is nearest to a point of the window; undefined where there is no text of it. */
export function offsetAt(document: Document, page: PageText, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  const { documentElement } = document;
  if (!caret || !documentElement.contains(caret.offsetNode)) return undefined;
  const range = document.createRange();
  range.setStart(caret.offsetNode, caret.offset);
  range.setEnd(documentElement, documentElement.childNodes.length);
  // After the last text of the page there is nothing to range over.
  return page.offsetsOf(range)?.start;
}
