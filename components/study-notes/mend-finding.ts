import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Finding } from '@/utils/model/finding';
import type { Block } from '@/utils/model/study-notes';
import { blockText } from '@/utils/study-notes/block-text';
import { blockKey } from '@/utils/study-notes/match-blocks';
import { blockOf } from './editor-document';
import { rangesIn } from './findings-shown';
import { KEEPS_MARKS } from './follow-marks';
import { positionOf } from './position-of';

/** Ranges left out of a passage, after a part of it has become longer or shorter. */
function shifted(elided: readonly [number, number][], start: number, end: number, length: number): [number, number][] {
  const move = (at: number, isEnd: boolean): number => {
    if (at <= start) return at;
    return at >= end ? at + length - (end - start) : isEnd ? start + length : start;
  };
  return elided.map(([from, to]) => [move(from, false), move(to, true)]);
}

/** The words a finding is about, as they stand in a block now. */
function wordsAt(node: Node, { start, end, inLeadIn }: Finding): string {
  const block = blockOf(node);
  return (block.kind === 'quotation' && inLeadIn ? block.leadIn : blockText(block)).slice(start, end);
}

/**
 * Where the block of a finding stands now: what was put in or moved since it was checked moved it. −1 where it cannot be told, since a fix that is laid over other
 * words alters them.
 */
function placeOf(doc: Node, finding: Finding, checked: Block | undefined): number {
  const { block, found = '' } = finding;
  const nodes = doc.children;
  const there = nodes[block + 1];
  if (checked) {
    const key = blockKey(checked);
    const isSame = (node: Node, index: number): boolean => index > 0 && blockKey(blockOf(node)) === key;
    const index = there && isSame(there, block + 1) ? block + 1 : nodes.findIndex(isSame);
    if (index >= 0) return index;
  }
  // Written on since, elsewhere in the block.
  if (!there || block < 0 || found === '' || wordsAt(there, finding) !== found) return -1;
  const is = blockOf(there);
  if (checked && noteOf(is) !== noteOf(checked)) return -1;
  return block + 1;
}

const noteOf = (block: Block): string => `${block.kind} ${'noteId' in block ? block.noteId : ''}`;

/**
 * Replaces the range of a finding by its fix: of a quotation in its words, which only this may change, since the fix is what was kept. Null without a fix, and where
 * other words stand there by now.
 *
 * @param checked the block the finding was made from, to find it again
 */
export function mendFinding(state: EditorState, finding: Finding, checked?: Block): Transaction | null {
  const { start, end, fix } = finding;
  const index = placeOf(state.doc, finding, checked);
  const node = state.doc.maybeChild(index);
  if (fix === undefined || !node) return null;
  const at = positionOf(state.doc, index);
  const { tr } = state;
  if (node.type.name === 'quotation' && !finding.inLeadIn) {
    const { text, elided } = node.attrs as { text: string; elided: [number, number][] };
    return tr
      .setNodeAttribute(at, 'text', text.slice(0, start) + fix + text.slice(end))
      .setNodeAttribute(at, 'elided', shifted(elided, start, end, fix.length));
  }
  const ranges = rangesIn(node, at, start, end);
  for (const [from, to] of ranges.slice(1).toReversed()) tr.delete(from, to);
  const [first] = ranges;
  // Nothing stands there, only something is missing.
  const spot = first ?? (node.isTextblock ? [at + 1 + Math.min(start, node.content.size)] : []);
  const from = spot[0];
  if (from === undefined) return null;
  return tr.insertText(fix, from, spot[1] ?? from).setMeta(KEEPS_MARKS, true);
}
