import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { KEEPS_MARKS } from './follow-marks';
import { removeBlock } from './remove-block';

/**
 * Puts the text of one block (or item of a list) behind that of an earlier one, between which there are footnotes at most: those come behind both. The caret is where
 * they meet.
 * @returns where they meet
 */
export function joinTexts(tr: Transaction, firstAt: number, secondAt: number): number {
  const first = tr.doc.nodeAt(firstAt)!;
  const second = tr.doc.nodeAt(secondAt)!;
  const meet = firstAt + first.nodeSize - 1;
  const $second = tr.doc.resolve(secondAt);
  if ($second.depth > 0 || tr.doc.resolve(firstAt).depth > 0) {
    if ($second.nodeBefore === first) tr.join(secondAt);
    else {
      // Into a list, or out of one, it is made anew.
      removeBlock(tr, secondAt);
      if (second.content.size > 0) tr.insert(meet, second.content);
      tr.setMeta(KEEPS_MARKS, true);
    }
    return meet;
  }
  const between: Node[] = [];
  for (let at = firstAt + first.nodeSize; at < secondAt; at += tr.doc.nodeAt(at)!.nodeSize)
    between.push(tr.doc.nodeAt(at)!);
  if (between.length > 0) {
    const size = between.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
    tr.insert(secondAt + second.nodeSize, between).delete(secondAt - size, secondAt);
  }
  tr.join(meet + 1);
  return meet;
}
