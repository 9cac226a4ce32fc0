import { closeHistory } from '@tiptap/pm/history';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { FROM_OUTSIDE } from './reader-edits';

/** `step`: undone like any other act. `outside`: nothing that is undone here, since it was not done here. */
export type ReplaceHow = 'step' | 'outside';

/**
 * Makes the document another one in one step, by replacing no more than what differs: so the caret, the place on the page and what stands around it stay.
 * Null where nothing differs.
 */
export function replaceContent(state: EditorState, now: Node, how: ReplaceHow = 'step'): Transaction | null {
  const { doc } = state;
  const start = doc.content.findDiffStart(now.content);
  const ends = doc.content.findDiffEnd(now.content);
  if (start === null || ends === null) return null;
  const tr = state.tr;
  // What repeats (啊 added to 啊啊) is met from both sides: the two ends must not cross the beginning.
  const crossed = Math.max(0, start - Math.min(ends.a, ends.b));
  const slice = now.slice(start, ends.b + crossed);
  const step = new ReplaceStep(start, ends.a + crossed, slice);
  const applied = tr.maybeStep(step);
  const made = applied.failed !== null || !tr.doc.eq(now) ? byBlocks(state, now) : tr;
  made.setMeta(FROM_OUTSIDE, true);
  return how === 'outside' ? made.setMeta('addToHistory', false) : closeHistory(made);
}

/** Block by block, where the difference cuts through nodes in a way that one step can't bring together. */
function byBlocks(state: EditorState, now: Node): Transaction {
  const [old, blocks] = [state.doc.children, now.children];
  const most = Math.min(old.length, blocks.length);
  let same = 0;
  while (same < most && old[same]!.eq(blocks[same]!)) same++;
  let last = 0;
  while (last < most - same && old.at(-1 - last)!.eq(blocks.at(-1 - last)!)) last++;
  const sizeOf = (nodes: readonly Node[]): number => nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const from = sizeOf(old.slice(0, same));
  const to = from + sizeOf(old.slice(same, old.length - last));
  const slice = new Slice(Fragment.from(blocks.slice(same, blocks.length - last)), 0, 0);
  const tr = state.tr.step(new ReplaceStep(from, to, slice));
  const { head } = state.selection;
  // Elsewhere the selection is mapped by itself.
  if (head < from || head > to) return tr;
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(head, tr.doc.content.size))));
}
