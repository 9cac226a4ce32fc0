import type { Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { roomForTyping } from './across-blocks';
import { isJoinable } from './delete-across';
import { putFootnote } from './put-footnote';

/** Texts that a pasted paragraph may go on in. */
const isPlain = (node: Node | null | undefined): boolean => node?.type.name === 'paragraph';
const isFootnote = (node: Node): boolean => node.type.name === 'footnote';

/** A pasted block, and the footnotes on it. */
type Pasted = { node: Node; footnotes: readonly Node[] };

/** Blocks with the footnotes on each; those on nothing are blocks of their own. */
function withFootnotes(blocks: readonly Node[]): Pasted[] {
  const pasted: { node: Node; footnotes: Node[] }[] = [];
  for (const node of blocks) {
    const owner = pasted.at(-1);
    if (isFootnote(node) && owner && !isFootnote(owner.node)) owner.footnotes.push(node);
    else pasted.push({ node, footnotes: [] });
  }
  return pasted;
}

/**
 * Puts pasted footnotes on the block that begins at a position, their marks in its text.
 * @param from where in that text the text they were on begins
 * @param length how long that is; a mark at the end of its text stands there
 */
function putFootnotes(tr: Transaction, ownerAt: number, { footnotes }: Pasted, text: { from: number; length: number }) {
  const isText = ['paragraph', 'thought', 'application'].includes(tr.doc.nodeAt(ownerAt)?.type.name ?? '');
  for (const footnote of footnotes) {
    const at = Math.min((footnote.attrs['at'] as number | null) ?? text.length, text.length);
    const placed = isText ? text.from + at : null;
    putFootnote(tr, ownerAt, footnote.type.create({ at: placed }, footnote.content));
  }
}

/**
 * Puts blocks in at the caret, over what is selected. One paragraph goes into the text the caret is in, whatever that is. Of several, the first goes on what stands
 * before the caret, and what stood behind it goes on the last, where these are paragraphs; into titles, lead-ins and lists only one text goes, and the rest behind. Into a
 * footnote goes text only, one line a paragraph. Footnotes come with what they are on.
 */
export function pasteBlocks(state: EditorState, blocks: readonly Node[]): Transaction {
  const tr = state.selection.empty ? state.tr : roomForTyping(state);
  const pasted = withFootnotes(blocks);
  const [first] = pasted;
  if (!first) return tr;
  const { $from } = tr.selection;
  const { schema } = state;
  const into = $from.parent;
  const isInFootnote = isFootnote(into);
  const isText = isInFootnote && pasted.every(({ node }) => node.isTextblock && node.type.name !== 'quotation');
  if (isText || (pasted.length === 1 && isPlain(first.node) && into.isTextblock)) {
    const words = pasted.map(({ node }) => node.textContent).join('\n');
    const text = into.type.name === 'title' ? words.replaceAll(/\s+/gu, ' ') : words;
    tr.insertText(text).scrollIntoView();
    if (!isInFootnote && $from.index(0) > 0)
      putFootnotes(tr, $from.before(1), first, { from: $from.parentOffset, length: text.length });
    return tr;
  }
  const top = $from.before(1);
  const behind = $from.after(1);
  const splits = isJoinable(into) && $from.depth === 1 && !isInFootnote;
  const before = splits ? $from.parentOffset : into.content.size;
  const after = splits ? into.content.size - $from.parentOffset : 0;
  const last = pasted.at(-1)!;
  const goesOn = splits && before > 0 && isPlain(first.node);
  const endsIn = after > 0 && isPlain(last.node) && pasted.length > 1;
  // An empty paragraph or prompt is the place for what comes, not a paragraph before it.
  const isSpare = into.content.size === 0 && (isPlain(into) || into.type.name === 'prompt');
  // One with footnotes on it stays for those.
  const next = tr.doc.nodeAt(behind);
  const hasFootnotes = next !== null && isFootnote(next);
  const between = pasted.slice(Number(goesOn), pasted.length - Number(endsIn));
  const paragraph = { type: schema.nodes['paragraph']!, attrs: { from: 'reader' } };
  // From the end, so that what is put in does not move what comes before it. The text is parted and written on, not made anew: marks in it stay where they are.
  let at = behind;
  if (after > 0) {
    at = top;
    if (before > 0) {
      tr.split($from.pos, 1, [paragraph]);
      at = $from.pos + 1;
    } else if (!isPlain(into)) tr.setNodeMarkup(top, paragraph.type, paragraph.attrs);
    if (endsIn) {
      tr.insert(at + 1, last.node.content);
      putFootnotes(tr, at, last, { from: 0, length: last.node.content.size });
    }
  } else if ((isSpare || (splits && before === 0)) && $from.index(0) > 0 && !hasFootnotes) {
    tr.delete(top, behind);
    at = top;
  }
  const nodes = between.flatMap(({ node, footnotes }) => [node, ...footnotes]);
  tr.insert(at, nodes);
  let end = at + nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  // Behind what was pasted: its own last text, not a footnote on it.
  let caret = end - (between.at(-1)?.footnotes ?? []).reduce((sum, { nodeSize }) => sum + nodeSize, 0) - 1;
  if (endsIn) caret = end + 1 + last.node.content.size;
  if (goesOn) {
    const { size } = first.node.content;
    const whole = tr.doc.content.size;
    tr.insert(top + 1 + before, first.node.content);
    putFootnotes(tr, top, first, { from: before, length: size });
    const grown = tr.doc.content.size - whole;
    caret += grown;
    end += grown;
    if (between.length === 0 && !endsIn) caret = top + 1 + before + size;
  }
  return tr.setSelection(TextSelection.near(tr.doc.resolve(caret), -1)).scrollIntoView();
}
