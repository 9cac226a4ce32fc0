import type { Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { roomForTyping } from './across-blocks';
import { isJoinable } from './delete-across';

/** Texts that a pasted paragraph may go on in. */
const isPlain = (node: Node | null | undefined): boolean => node?.type.name === 'paragraph';

/**
 * Puts blocks in at the caret, over what is selected. One paragraph goes into the text the caret is in, whatever that is. Of several, the first goes on what stands
 * before the caret, and what stood behind it goes on the last, where these are paragraphs; into titles, lead-ins and lists only one text goes, and the rest behind.
 */
export function pasteBlocks(state: EditorState, blocks: readonly Node[]): Transaction {
  const tr = state.selection.empty ? state.tr : roomForTyping(state);
  const [first] = blocks;
  if (!first) return tr;
  const { $from } = tr.selection;
  const { schema } = state;
  const into = $from.parent;
  if (blocks.length === 1 && isPlain(first) && into.isTextblock) {
    const text = into.type.name === 'title' ? first.textContent.replaceAll(/\s+/gu, ' ') : first.textContent;
    return tr.insertText(text).scrollIntoView();
  }
  const top = $from.before(1);
  const behind = $from.after(1);
  const splits = isJoinable(into) && $from.depth === 1;
  const before = splits ? into.content.cut(0, $from.parentOffset) : into.content;
  const after = splits ? into.content.cut($from.parentOffset) : null;
  const made = [...blocks];
  // An empty paragraph or prompt is the place for what comes, not a paragraph before it.
  const isSpare = into.content.size === 0 && (isPlain(into) || into.type.name === 'prompt');
  if (splits && before.size > 0 && isPlain(first)) made[0] = into.copy(before.append(first.content));
  else if (splits && before.size > 0) made.unshift(into.copy(before));
  const last = made.at(-1)!;
  let caret = 0;
  if (splits && after && after.size > 0) {
    if (isPlain(last) && blocks.length > 1) {
      made[made.length - 1] = last.copy(last.content.append(after));
      caret = after.size;
    } else {
      made.push(schema.nodes['paragraph']!.create({ from: 'reader' }, after));
      caret = after.size + 2;
    }
  }
  const start = splits || isSpare ? top : behind;
  tr.replaceWith(start, behind, made);
  const end = start + made.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(end - 1 - caret), -1)).scrollIntoView();
}
