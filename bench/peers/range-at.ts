import type { Span } from '../clause-page';

/** The range at offsets of `root.textContent`, by walking to it. Throws a RangeError when there isn't so much text. */
export function rangeAt(root: Node, { start, end }: Span): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  let begun = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const after = length + node.length;
    if (!begun && start < after) {
      range.setStart(node, start - length);
      begun = true;
    }
    if (end <= after) {
      range.setEnd(node, end - length);
      return range;
    }
    length = after;
  }
  throw new RangeError(`the page has ${length} characters, the range ends at ${end}`);
}
