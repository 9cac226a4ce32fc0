import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { joinTexts } from './join-texts';
import { removeBlock } from './remove-block';

/** Text whose end may be joined to another's: a quotation's words stand after its lead-in, a title begins the document, a prompt holds nothing. */
export function isJoinable(node: Node): boolean {
  return ['paragraph', 'thought', 'application', 'heading', 'footnote', 'listItem'].includes(node.type.name);
}

/** Whether a selection reaches over more than the text of one block, or lies beside a passage, so that the browser's own way with it would take nodes apart. */
export function isAcross({ selection }: EditorState): boolean {
  if (selection.empty) return false;
  const { $from, $to } = selection;
  return !(selection instanceof TextSelection && $from.sameParent($to)) || $from.parent.type.name === 'quotation';
}

/** The text block a position is in, by where it starts. */
type Place = { node: Node; start: number };
const placeOf = ($pos: ResolvedPos): Place => ({ node: $pos.parent, start: $pos.start() });

/**
 * Takes away a range as a word processor does, but never a part of a quotation: blocks that lie in it as a whole go; of those it begins and ends in goes
 * the text that is selected (of a quotation the lead-in's), and the two become one where both are text. The title stays, emptied at most. Footnotes in between are no
 * part of the text: they go with their marks (follow-marks.ts).
 *
 * @returns where the caret is then
 */
export function deleteAcross(tr: Transaction, from: number, to: number): number {
  const $from = tr.doc.resolve(from);
  const $to = tr.doc.resolve(to);
  if ($from.sameParent($to) && $from.parent.isTextblock) {
    tr.delete(from, to);
    return from;
  }
  const first = $from.parent.isTextblock ? placeOf($from) : null;
  const last = $to.parent.isTextblock ? placeOf($to) : null;
  const isFootnote = (place: Place | null): boolean => place?.node.type.name === 'footnote';
  const joins =
    first !== null &&
    last !== null &&
    isJoinable(first.node) &&
    isJoinable(last.node) &&
    !isFootnote(first) &&
    !isFootnote(last);
  const places: { node: Node; at: number }[] = [];
  tr.doc.nodesBetween(from, to, (node, at) => {
    if (node.isTextblock) places.push({ node, at });
    return !node.isTextblock;
  });
  for (const { node, at } of places.toReversed()) {
    const start = at + 1;
    if (start === first?.start) tr.delete(from, start + node.content.size);
    else if (start === last?.start) tr.delete(start, to);
    else if (node.type.name === 'footnote') continue;
    // Behind the last of its text only what is not reached as a whole stays.
    else if (node.type.name === 'title') tr.delete(start, start + node.content.size);
    else removeBlock(tr, at);
  }
  const caret = first ? from : tr.mapping.map(from);
  if (joins) joinTexts(tr, first.start - 1, tr.mapping.map(last.start) - 1);
  return caret;
}

/** Takes away what is selected, and puts the caret there; a document always has a place for it, the title. */
export function deleteSelected(state: EditorState): Transaction {
  const { selection, tr } = state;
  const caret = deleteAcross(tr, selection.from, selection.to);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(caret, tr.doc.content.size)), -1)).scrollIntoView();
}
