import type { EditorState, Transaction } from '@tiptap/pm/state';
import { copiedFootnotes } from './copied-footnotes';
import { deleteSelected } from './delete-across';

/** Takes away what is selected, and the footnotes that were copied with it: put in elsewhere they would stand there twice. */
export function cutSelected(state: EditorState): Transaction {
  const tr = deleteSelected(state);
  for (const { at, footnote } of copiedFootnotes(state)) {
    const { pos, deletedAfter } = tr.mapping.mapResult(at, 1);
    if (!deletedAfter && tr.doc.nodeAt(pos)?.type.name === 'footnote') tr.delete(pos, pos + footnote.nodeSize);
  }
  return tr;
}
