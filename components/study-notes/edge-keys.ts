import type { Node, ResolvedPos, Schema } from '@tiptap/pm/model';
import {
  NodeSelection,
  Selection,
  TextSelection,
  type Command,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import { deleteSelected, isJoinable } from './delete-across';
import { KEEPS_MARKS } from './follow-marks';
import { joinTexts } from './join-texts';
import { removeBlock } from './remove-block';

/*
 * Enter, Backspace, Delete and the arrows where a block begins and ends: as in a word processor where text meets text. A quotation is one
 * thing: a key next to it selects it first, and only the next one takes it away.
 */

const isQuotation = (node: Node | null | undefined): boolean => node?.type.name === 'quotation';
const isEmptyBlock = (node: Node): boolean => node.isTextblock && !isQuotation(node) && node.content.size === 0;
const paragraphOf = (schema: Schema, content?: Node['content']): Node =>
  schema.nodes['paragraph']!.create({ from: 'reader' }, content);

/** Where a caret stands: the block at the top it is in, by position and index. */
function blockAt($pos: ResolvedPos) {
  const index = $pos.index(0);
  return { index, at: $pos.before(1), node: $pos.doc.child(index), isItem: $pos.depth > 1 };
}

const caretAt = (tr: Transaction, at: number, bias: -1 | 1 = 1): Transaction =>
  tr
    .setSelection(Selection.near(tr.doc.resolve(Math.max(0, Math.min(at, tr.doc.content.size))), bias))
    .scrollIntoView();
const selectBlock = (tr: Transaction, at: number): Transaction =>
  tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView();

/** A list item becomes a paragraph; what stands before and after it stays a list each. */
function leaveList(state: EditorState): Transaction {
  const { $from } = state.selection;
  const { schema, tr } = state;
  const list = $from.node(1);
  const index = $from.index(1);
  const items = list.children;
  const part = (some: readonly Node[]): Node[] => (some.length > 0 ? [schema.nodes['list']!.create(null, some)] : []);
  const before = part(items.slice(0, index));
  const parts = [...before, paragraphOf(schema, $from.parent.content), ...part(items.slice(index + 1))];
  const at = $from.before(1);
  tr.setMeta(KEEPS_MARKS, true);
  if (index > 0 && index === items.length - 1) {
    // What is on the list stays on it.
    tr.delete($from.before(), $from.after());
    const end = at + list.nodeSize - $from.parent.nodeSize;
    tr.insert(end, paragraphOf(schema, $from.parent.content));
    return caretAt(tr, end + 1 + $from.parentOffset);
  }
  tr.replaceWith(at, at + list.nodeSize, parts);
  return caretAt(tr, at + (before[0]?.nodeSize ?? 0) + 1 + $from.parentOffset);
}

/** Puts the text of one block behind that of the one before it, and the caret where they meet. */
function join(tr: Transaction, first: { at: number }, second: { at: number }): Transaction {
  const meet = joinTexts(tr, first.at, second.at);
  return tr.setSelection(TextSelection.create(tr.doc, meet)).scrollIntoView();
}

const isFootnote = (node: Node | null | undefined): boolean => node?.type.name === 'footnote';

/** The nearest block before or behind the one at an index that is no footnote: those are no part of the text that goes on there. */
function besideText(doc: Node, from: { index: number; at: number }, direction: -1 | 1) {
  let { index, at } = from;
  do {
    if (direction > 0) at += doc.maybeChild(index)?.nodeSize ?? 0;
    index += direction;
    if (direction < 0) at -= doc.maybeChild(index)?.nodeSize ?? 0;
  } while (isFootnote(doc.maybeChild(index)));
  const node = doc.maybeChild(index);
  return node ? { index, at, node } : null;
}

/** Last text of a block: its own, or a list's last item. */
function lastText(node: Node, at: number): { at: number; node: Node } | null {
  if (node.type.name !== 'list') return { at, node };
  const item = node.lastChild;
  return item ? { at: at + node.nodeSize - 1 - item.nodeSize, node: item } : null;
}

function firstText(node: Node, at: number): { at: number; node: Node } | null {
  if (node.type.name !== 'list') return { at, node };
  return node.firstChild ? { at: at + 1, node: node.firstChild } : null;
}

/** Backspace. */
export const backspace: Command = (state, dispatch, view) => {
  const { selection, tr } = state;
  if (!selection.empty) {
    dispatch?.(deleteSelected(state));
    return true;
  }
  const { $from } = selection;
  if (!$from.parent.isTextblock || !(view ? view.endOfTextblock('backward', state) : $from.parentOffset === 0))
    return false;
  if ($from.parentOffset > 0) return false;
  const { index, at, node, isItem } = blockAt($from);
  if (index === 0) return true;
  if (isItem) {
    const item = $from.index(1);
    if (item === 0) dispatch?.(leaveList(state));
    else {
      const previous = node.child(item - 1);
      const itemAt = $from.before();
      dispatch?.(join(tr, { at: itemAt - previous.nodeSize }, { at: itemAt }));
    }
    return true;
  }
  // Footnotes at the very beginning are on nothing, and in nobody's way.
  const { index: before, at: previousAt, node: previous } = besideText(state.doc, { index, at }, -1)!;
  const previousEnd = previousAt + previous.nodeSize;
  if (isFootnote(node)) return true;
  if (node.type.name === 'prompt') {
    removeBlock(tr, at);
    // Behind the passage nothing is written: the next key would eat the words before it.
    dispatch?.(isQuotation(previous) ? selectBlock(tr, previousAt) : caretAt(tr, previousEnd, -1));
  } else if (node.type.name === 'heading') {
    tr.setNodeMarkup(at, state.schema.nodes['paragraph'], { from: 'reader' });
    dispatch?.(tr.setMeta(KEEPS_MARKS, true));
  } else if (before > 0 && (isEmptyBlock(previous) || previous.childCount + Number(previous.isTextblock) === 0)) {
    // A prompt before it, an empty paragraph, a list without items: that is what is in the way.
    removeBlock(tr, previousAt);
    dispatch?.(tr);
  } else if (isEmptyBlock(node)) {
    removeBlock(tr, at);
    dispatch?.(isQuotation(previous) ? selectBlock(tr, previousAt) : caretAt(tr, previousEnd, -1));
  } else if (isQuotation(previous)) dispatch?.(selectBlock(tr, previousAt));
  else {
    const last = lastText(previous, previousAt);
    const joins = last && isJoinable(node) && isJoinable(last.node);
    dispatch?.(joins ? join(tr, last, { at }) : caretAt(tr, previousEnd, -1));
  }
  return true;
};

/** Delete. */
export const deleteForward: Command = (state, dispatch) => {
  const { selection, tr } = state;
  if (!selection.empty) {
    dispatch?.(deleteSelected(state));
    return true;
  }
  const { $from } = selection;
  if (!$from.parent.isTextblock || $from.parentOffset < $from.parent.content.size) return false;
  const { index, at, node, isItem } = blockAt($from);
  if (isQuotation(node)) {
    dispatch?.(selectBlock(tr, at));
    return true;
  }
  if (isFootnote(node)) return true;
  const own = { at: $from.before(), node: $from.parent };
  if (isItem && $from.index(1) < node.childCount - 1) {
    dispatch?.(join(tr, own, { at: $from.after() }));
    return true;
  }
  const beside = besideText(state.doc, { index, at }, 1);
  if (!beside) return true;
  const { at: nextAt, node: next } = beside;
  if (next.type.name === 'prompt' || isEmptyBlock(next)) {
    removeBlock(tr, nextAt);
    dispatch?.(tr);
  } else if (index > 0 && isEmptyBlock(own.node)) {
    removeBlock(tr, own.at);
    dispatch?.(caretAt(tr, tr.mapping.map(nextAt)));
  } else if (isQuotation(next)) dispatch?.(selectBlock(tr, nextAt));
  else {
    const first = firstText(next, nextAt);
    if (first && isJoinable(own.node) && isJoinable(first.node)) dispatch?.(join(tr, own, first));
  }
  return true;
};

/** Enter. */
export const enter: Command = (state, dispatch) => {
  const { selection, schema } = state;
  if (selection instanceof NodeSelection) {
    if (dispatch) {
      const tr = state.tr.insert(selection.to, paragraphOf(schema));
      dispatch(caretAt(tr, selection.to + 1));
    }
    return true;
  }
  const tr = selection.empty ? state.tr : deleteSelected(state);
  const { $from } = tr.selection;
  if (!$from.parent.isTextblock) return false;
  const { at, node, isItem } = blockAt($from);
  const offset = $from.parentOffset;
  const after = $from.parent.content.cut(offset);
  const end = at + node.nodeSize;
  if (isItem) {
    if ($from.parent.content.size === 0) dispatch?.(leaveList(state));
    else {
      tr.split($from.pos);
      dispatch?.(tr.scrollIntoView());
    }
    return true;
  }
  if (isQuotation(node)) {
    // Before the lead-in: room before it. Behind it: the place to write on is behind the passage. Within: what stands before goes before.
    if (offset === $from.parent.content.size && offset > 0) {
      tr.insert(end, paragraphOf(schema));
      dispatch?.(caretAt(tr, end + 1));
    } else {
      const before = $from.parent.content.cut(0, offset);
      if (offset > 0) tr.delete(at + 1, at + 1 + offset);
      tr.insert(at, paragraphOf(schema, before));
      dispatch?.(tr.scrollIntoView());
    }
    return true;
  }
  const isTitle = node.type.name === 'title';
  if (isTitle && isFootnote(tr.doc.maybeChild(1))) {
    // Footnotes at the very beginning are on nothing, and are not to be on what is written now.
    if (after.size > 0) tr.delete($from.pos, $from.pos + after.size);
    let put = at + tr.doc.child(0).nodeSize;
    for (let next = tr.doc.nodeAt(put); next && isFootnote(next); next = tr.doc.nodeAt(put)) put += next.nodeSize;
    tr.insert(put, paragraphOf(schema, after));
    dispatch?.(caretAt(tr, put + 1));
    return true;
  }
  if (offset === 0 && node.content.size > 0 && !isTitle) {
    // What is written on stays what it is; the new paragraph is the one before it.
    tr.insert(at, paragraphOf(schema));
    dispatch?.(tr.scrollIntoView());
    return true;
  }
  if (after.size > 0) {
    // Parted, so that the marks of footnotes go where their words go.
    tr.split($from.pos, 1, [{ type: schema.nodes['paragraph']!, attrs: { from: 'reader' } }]);
    dispatch?.(caretAt(tr, $from.pos + 2));
  } else {
    tr.insert(end, paragraphOf(schema));
    dispatch?.(caretAt(tr, end + 1));
  }
  return true;
};

/** A line feed within the text. */
export const lineFeed: Command = (state, dispatch) => {
  if (!(state.selection instanceof TextSelection)) return false;
  const tr = state.selection.empty ? state.tr : deleteSelected(state);
  if (tr.selection.$from.parent.type.name === 'title') return true;
  dispatch?.(tr.insertText('\n').scrollIntoView());
  return true;
};

/** → from the end of a lead-in: the passage. */
export const arrowRight: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || !isQuotation($from.parent) || $from.parentOffset < $from.parent.content.size) return false;
  dispatch?.(selectBlock(state.tr, $from.before()));
  return true;
};

/** ← from behind a passage: the passage; from the passage the end of its lead-in. */
export const arrowLeft: Command = (state, dispatch) => {
  const { selection } = state;
  if (selection instanceof NodeSelection && isQuotation(selection.node)) {
    dispatch?.(caretAt(state.tr, selection.to - 1, -1));
    return true;
  }
  const { $from, empty } = selection;
  if (!empty || $from.depth === 0 || $from.parentOffset > 0 || $from.index(1) > 0) return false;
  const { index, at } = blockAt($from);
  const previous = state.doc.maybeChild(index - 1);
  if (!previous || !isQuotation(previous)) return false;
  dispatch?.(selectBlock(state.tr, at - previous.nodeSize));
  return true;
};

/** Home and End in a lead-in: its beginning and its end. The browser would go to the end of the line, which is behind the passage, where nothing is written. */
export const lineEdge =
  (edge: 'start' | 'end', keepsAnchor: boolean): Command =>
  (state, dispatch) => {
    const { $head, anchor } = state.selection;
    if (!(state.selection instanceof TextSelection) || !isQuotation($head.parent)) return false;
    const to = $head[edge]();
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, keepsAnchor ? anchor : to, to)).scrollIntoView());
    return true;
  };
