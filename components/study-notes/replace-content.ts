import { closeHistory } from '@tiptap/pm/history';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { matchBlocks } from '@/utils/study-notes/match-blocks';
import { blockOf } from './editor-document';
import { FROM_OUTSIDE } from './reader-edits';

/** `step`: undone like any other act. `outside`: nothing that is undone here, since it was not done here. */
export type ReplaceHow = 'step' | 'outside';

/**
 * Makes the document another one in one step of undo, by replacing no more than what differs: so the caret, the place on the page and what stands around it stay,
 * and what was done here in between can still be undone. Null where nothing differs.
 */
export function replaceContent(state: EditorState, now: Node, how: ReplaceHow = 'step'): Transaction | null {
  const { doc, tr } = state;
  const [old, nodes] = [doc.children, now.children];
  let [at, from, to] = [doc.content.size, old.length, nodes.length];
  const replaceTo = (oldIndex: number, newIndex: number): void => {
    const gone = sizeOf(old.slice(oldIndex, from));
    at -= gone;
    const come = nodes.slice(newIndex, to);
    if (gone > 0 || come.length > 0) tr.step(new ReplaceStep(at, at + gone, new Slice(Fragment.from(come), 0, 0)));
    [from, to] = [oldIndex, newIndex];
  };
  // From the end, so that what is replaced does not move what comes next.
  for (const [oldIndex, newIndex] of pairs(old, nodes).toReversed()) {
    replaceTo(oldIndex + 1, newIndex + 1);
    at -= old[oldIndex]!.nodeSize;
    replaceNode(tr, at, nodes[newIndex]!);
    [from, to] = [oldIndex, newIndex];
  }
  if (!tr.docChanged) return null;
  tr.setMeta(FROM_OUTSIDE, true);
  return how === 'outside' ? tr.setMeta('addToHistory', false) : closeHistory(tr);
}

const sizeOf = (nodes: readonly Node[]): number => nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0);

/** Which nodes are the same or later versions of each other, in the order of both; the titles always. */
function pairs(old: readonly Node[], nodes: readonly Node[]): [number, number][] {
  const { later, moved } = matchBlocks(old.slice(1).map(blockOf), nodes.slice(1).map(blockOf));
  const inOrder: [number, number][] = [[0, 0]];
  for (const [before, after] of [...later].sort((a, b) => a[0] - b[0])) {
    if (!moved.has(after) && after + 1 > inOrder.at(-1)![1]) inOrder.push([before + 1, after + 1]);
  }
  return inOrder;
}

/** Makes the node at a position another one: within it no more than what differs. */
function replaceNode(tr: Transaction, at: number, now: Node): void {
  const old = tr.doc.nodeAt(at)!;
  if (old.eq(now)) return;
  if (old.type === now.type) {
    // Attributes alone: made anew, what was done in it here before could not be undone.
    for (const [name, value] of Object.entries(now.attrs))
      if (JSON.stringify(value) !== JSON.stringify(old.attrs[name])) tr.setNodeAttribute(at, name, value);
    const start = old.content.findDiffStart(now.content);
    const ends = old.content.findDiffEnd(now.content);
    if (start === null || ends === null) return;
    // What repeats (啊 added to 啊啊) is met from both sides: the two ends must not cross the beginning.
    const crossed = Math.max(0, start - Math.min(ends.a, ends.b));
    const slice = now.slice(start, ends.b + crossed);
    tr.maybeStep(new ReplaceStep(at + 1 + start, at + 1 + ends.a + crossed, slice));
    if (tr.doc.nodeAt(at)?.eq(now)) return;
  }
  // The difference cuts through its items in a way that one step can't bring together.
  const { nodeSize } = tr.doc.nodeAt(at)!;
  tr.step(new ReplaceStep(at, at + nodeSize, new Slice(Fragment.from(now), 0, 0)));
}
