/** Takes the selection away if it still is what was kept: the reader may be selecting what comes next. */
export function deselect(document: Document, kept: Range): void {
  const selection = document.getSelection();
  const now = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const same =
    now?.startContainer === kept.startContainer &&
    now.startOffset === kept.startOffset &&
    now.endContainer === kept.endContainer &&
    now.endOffset === kept.endOffset;
  if (same) selection?.removeAllRanges();
}
