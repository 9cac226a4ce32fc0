import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';
import { selectedBlocks } from './block-commands';
import { positionOf } from './position-of';

/** Puts blocks behind the one the caret is in, in place of it where it is an empty paragraph, and the caret behind their text. */
export function insertBlocks(
  state: EditorState,
  blocks: readonly Node[],
  at = selectedBlocks(state).last,
): Transaction {
  const node = state.doc.maybeChild(at);
  const hasFootnotes = state.doc.maybeChild(at + 1)?.type.name === 'footnote';
  const isSpare = node?.type.name === 'paragraph' && node.content.size === 0 && !hasFootnotes;
  const start = positionOf(state.doc, isSpare ? at : at + 1);
  const end = positionOf(state.doc, at + 1);
  const tr = state.tr.replaceWith(start, end, blocks);
  const caret = start + blocks.reduce((sum, { nodeSize }) => sum + nodeSize, 0) - 1;
  return tr.setSelection(TextSelection.near(tr.doc.resolve(caret), -1)).scrollIntoView();
}
