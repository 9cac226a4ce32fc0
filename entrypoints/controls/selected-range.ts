/** What is selected now: a range of the page, nothing, or something in a field, which is the page's own business. */
export type Selected = { kind: 'range'; range: Range } | { kind: 'empty' } | { kind: 'field' };

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether this is something the reader types into. */
export function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  // `matches` and `closest` of the prototype: a form's own can be clobbered by a field of that name.
  return Element.prototype.closest.call(target, FIELDS) !== null || target.ownerDocument.designMode === 'on';
}

/** The selection of the document. Firefox can hold several ranges: the first is taken. */
export function selectedRange(document: Document): Selected {
  if (isEditable(document.activeElement)) return { kind: 'field' };
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return { kind: 'empty' };
  const range = selection.getRangeAt(0).cloneRange();
  const { commonAncestorContainer: common } = range;
  if (isEditable(common instanceof Element ? common : common.parentElement)) return { kind: 'field' };
  // White space, or a full stop that a double click caught, is nothing to keep.
  return /[\p{L}\p{N}]/u.test(range.toString()) ? { kind: 'range', range } : { kind: 'empty' };
}
