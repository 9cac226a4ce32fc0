import { closeHistory } from '@tiptap/pm/history';
import { Slice, type Node } from '@tiptap/pm/model';
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { FROM_OUTSIDE } from './reader-edits';

/**
 * Makes the document another one in one step of undo, by replacing no more than what differs: so the caret, the place on the page and what stands around it stay.
 * Null where nothing differs.
 */
export function replaceContent(state: EditorState, now: Node): Transaction | null {
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
  if (applied.failed !== null || !tr.doc.eq(now)) return wholly(state, now);
  return closeHistory(tr.setMeta(FROM_OUTSIDE, true));
}

/** All of it, where the difference cuts through nodes in a way that one step can't bring together. */
function wholly(state: EditorState, now: Node): Transaction {
  const tr = state.tr.step(new ReplaceStep(0, state.doc.content.size, new Slice(now.content, 0, 0)));
  const caret = Math.min(state.selection.head, tr.doc.content.size);
  return closeHistory(tr.setSelection(Selection.near(tr.doc.resolve(caret))).setMeta(FROM_OUTSIDE, true));
}
