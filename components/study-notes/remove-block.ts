import type { Transaction } from '@tiptap/pm/state';

/** Takes away the block that begins at a position; of a list that has no other item, the list. */
export function removeBlock(tr: Transaction, at: number): void {
  const $at = tr.doc.resolve(at);
  const node = $at.nodeAfter;
  if (!node) return;
  if (node.type.name === 'listItem' && $at.parent.childCount === 1) tr.delete($at.before(), $at.after());
  else tr.delete(at, at + node.nodeSize);
}
