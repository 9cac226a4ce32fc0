import type { EditorState, Transaction } from '@tiptap/pm/state';
import { copiedFootnotes } from './copied-footnotes';
import { deleteSelected } from './delete-across';

/** Takes away what is selected, and the footnotes that were copied with it: put in elsewhere they would stand there twice. */
export function cutSelected(state: EditorState): Transaction {
  const tr = deleteSelected(state);
  for (const { at } of copiedFootnotes(state)) {
    const { pos, deletedAfter } = tr.mapping.mapResult(at, 1);
    const footnote = deletedAfter ? null : tr.doc.nodeAt(pos);
    // Of one that the selection reached into there is less by now than there was.
    if (footnote?.type.name === 'footnote') tr.delete(pos, pos + footnote.nodeSize);
  }
  return tr;
}
