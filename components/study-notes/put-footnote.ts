import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

const placeOf = (footnote: Node): number => (footnote.attrs['at'] as number | null) ?? Infinity;

/** Puts a footnote behind the block that begins at a position, among the footnotes there by where its mark stands. Returns where it begins. */
export function putFootnote(tr: Transaction, ownerAt: number, footnote: Node): number {
  let at = ownerAt + (tr.doc.nodeAt(ownerAt)?.nodeSize ?? 0);
  for (let next = tr.doc.nodeAt(at); next?.type.name === 'footnote'; next = tr.doc.nodeAt(at)) {
    if (placeOf(next) > placeOf(footnote)) break;
    at += next.nodeSize;
  }
  tr.insert(at, footnote);
  return at;
}
