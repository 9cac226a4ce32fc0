import type { Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { markPlaces, type MarkPlace } from './mark-places';
import { MarkStep } from './mark-step';
import { putFootnote } from './put-footnote';

/** Set on what makes text anew that stays (a list’s item becomes a paragraph, a word is replaced by another): no mark in it goes. */
export const KEEPS_MARKS = 'keepsMarks';

/** Nodes of which a mark’s place in the text is kept: of a heading for when it becomes a paragraph again. */
const PLACED = new Set(['paragraph', 'thought', 'application', 'heading']);

type Found = { node: Node; index: number; at: number };
type Place = { index: number; ownerAt: number; at: number | null };
type Followed = { was: MarkPlace; is: Found; to: Place };

/** The stretch of nodes that differs: [from, oldEnd) of the old document, [from, newEnd) of the new one. */
function changedStretch(old: Node, now: Node): { from: number; oldEnd: number; newEnd: number } {
  let from = 0;
  const least = Math.min(old.childCount, now.childCount);
  while (from < least && old.child(from) === now.child(from)) from++;
  let [oldEnd, newEnd] = [old.childCount, now.childCount];
  while (oldEnd > from && newEnd > from && old.child(oldEnd - 1) === now.child(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { from, oldEnd, newEnd };
}

/** Puts a mark elsewhere in its text: by how far, so that it can be undone after others moved it too. */
function setMark(tr: Transaction, { node, at }: Found, to: number | null): void {
  const was = node.attrs['at'] as number | null;
  if (was === null || to === null) tr.setNodeAttribute(at, 'at', to);
  else tr.step(new MarkStep(at, to - was));
}

/** What an edit did to the footnotes it reached. */
class Following {
  readonly #mapping = new Mapping();
  readonly #keeps: boolean;
  /** Nodes that are the same object as before, wherever they stand now. */
  readonly #same = new Map<Node, Found>();
  readonly #reached: MarkPlace[];

  constructor(
    transactions: readonly Transaction[],
    private readonly old: Node,
    private readonly now: Node,
  ) {
    for (const { mapping } of transactions) this.#mapping.appendMapping(mapping);
    this.#keeps = transactions.some((tr) => tr.getMeta(KEEPS_MARKS) === true);
    const { from, oldEnd } = changedStretch(old, now);
    this.#reached = markPlaces(old)
      .filter(({ index, owner }) => owner > 0 && index >= from && owner < oldEnd)
      .toSorted((one, other) => one.index - other.index);
    if (this.#reached.length === 0) return;
    now.forEach((node, at, index) => {
      if (index >= from) this.#same.set(node, { node, index, at });
    });
  }

  apply(tr: Transaction): void {
    const gone: Found[] = [];
    const followed: Followed[] = [];
    for (const was of this.#reached) {
      const is = this.#footnote(was);
      const to = is && this.#goesTo(was);
      if (is && to) followed.push({ was, is, to });
      else if (is) gone.push(is);
    }
    const moved: Followed[] = [];
    for (const one of followed) {
      const { is, to } = one;
      // Marks that have come together stay in their order.
      const isOut = followed.some(
        (other) =>
          other.to.index === to.index &&
          other.to.at === to.at &&
          other.was.number < one.was.number &&
          other.is.index > is.index,
      );
      if (isOut || !this.#isBehind(to.index, is.index)) moved.push(one);
      else if (to.at !== is.node.attrs['at']) setMark(tr, is, to.at);
    }
    const { head } = tr.selection;
    gone.push(...moved.map(({ is }) => is));
    for (const { node, at } of gone.toSorted((one, other) => other.at - one.at)) tr.delete(at, at + node.nodeSize);
    for (const { is, to } of moved.toSorted((one, other) => one.was.number - other.was.number)) {
      const { node, at } = is;
      const footnote = to.at === node.attrs['at'] ? node : node.type.create({ at: to.at }, node.content);
      const put = putFootnote(tr, tr.mapping.map(to.ownerAt, 1), footnote);
      if (head > at && head < at + node.nodeSize) tr.setSelection(TextSelection.create(tr.doc, put + head - at));
    }
  }

  /** The footnote in the new document; null where it was taken away, or made something else. */
  #footnote({ footnote, at }: MarkPlace): Found | null {
    const same = this.#same.get(footnote);
    if (same) return same;
    const { pos, deletedAfter } = this.#mapping.mapResult(at, 1);
    const node = deletedAfter ? null : this.now.nodeAt(pos);
    if (node?.type.name !== 'footnote' || this.now.resolve(pos).depth > 0) return null;
    return { node, at: pos, index: this.now.resolve(pos).index(0) };
  }

  /** In which node its mark is now, and where in its text; null where it was deleted with what is on both sides of it. */
  #goesTo({ owner, ownerAt, mark, footnote }: MarkPlace): Place | null {
    const before = this.old.child(owner);
    const was = footnote.attrs['at'] as number | null;
    const same = this.#same.get(before);
    if (same) return { index: same.index, ownerAt: same.at, at: was };
    const { deletedAcross, deletedBefore, deletedAfter } = this.#mapping.mapResult(mark, -1);
    const isDeleted =
      before.type.name === 'prompt'
        ? this.#isEmptied(ownerAt, before.nodeSize)
        : deletedAcross || (deletedBefore && deletedAfter);
    if (isDeleted && !this.#keeps) return null;
    const map = (position: number): number => {
      const { pos, deletedAcross: isWithin } = this.#mapping.mapResult(position, -1);
      return isWithin ? this.#mapping.map(position, 1) : pos;
    };
    const $mark = this.now.resolve(map(mark));
    let index = $mark.depth > 0 ? $mark.index(0) : $mark.index(0) - 1;
    while (index > 0 && this.now.child(index).type.name === 'footnote') index--;
    if (index <= 0) return null;
    const node = this.now.child(index);
    let start = 0;
    for (let each = 0; each < index; each++) start += this.now.child(each).nodeSize;
    if (!PLACED.has(node.type.name) || !PLACED.has(before.type.name)) return { index, ownerAt: start, at: null };
    const { size } = before.content;
    const offset = map(ownerAt + 1 + Math.min(was ?? size, size)) - start - 1;
    const isEnd = was === null && offset >= node.content.size;
    return { index, ownerAt: start, at: isEnd ? null : Math.max(0, Math.min(offset, node.content.size)) };
  }

  /** Whether nothing stands where a prompt stood: what is written into one takes its place, whole. */
  #isEmptied(at: number, size: number): boolean {
    return this.#mapping.map(at, -1) === this.#mapping.map(at + size, 1);
  }

  /** Whether the node at an index is among the footnotes right behind the one at another. */
  #isBehind(owner: number, index: number): boolean {
    if (index <= owner) return false;
    for (let each = owner + 1; each < index; each++) if (this.now.child(each).type.name !== 'footnote') return false;
    return true;
  }
}

/**
 * What an edit asks of the footnotes: each stays with the character its mark is behind, right under the block that is in, and goes with it when what is on both sides
 * of it is deleted. Null where nothing is to be done. What did not change is not looked at.
 */
export function followMarks(
  transactions: readonly Transaction[],
  old: Node,
  { doc, tr }: EditorState,
): Transaction | null {
  if (markPlaces(old).length === 0) return null;
  new Following(transactions, old, doc).apply(tr);
  return tr.docChanged ? tr : null;
}
