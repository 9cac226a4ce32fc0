import type { Node } from '@tiptap/pm/model';
import { footnotesOf } from '@/utils/study-notes/footnotes-of';
import { docToBlocks } from './editor-document';

/** A footnote and its mark: indexes among the document's nodes, positions of where those begin, and the position the mark is drawn at. `owner` 0: it has none. */
export type MarkPlace = {
  footnote: Node;
  number: number;
  index: number;
  at: number;
  owner: number;
  ownerAt: number;
  mark: number;
};

const known = new WeakMap<Node, readonly MarkPlace[]>();

/** Where in a node that takes marks at its end only they stand: behind its own text, of a list the last item's. */
function endOf(owner: Node, ownerAt: number): number {
  return ownerAt + owner.nodeSize - (owner.lastChild?.isTextblock ? 2 : 1);
}

/** The footnotes of a document in the order of their marks; those without words, too. */
export function markPlaces(doc: Node): readonly MarkPlace[] {
  const there = known.get(doc);
  if (there) return there;
  const places: MarkPlace[] = [];
  if (doc.children.some(({ type }) => type.name === 'footnote')) {
    const starts: number[] = [];
    doc.forEach((_, at) => starts.push(at));
    for (const { block, owner, at, number } of footnotesOf(docToBlocks(doc).blocks, { withoutText: true })) {
      const [node, ownerAt] = [doc.child(owner + 1), starts[owner + 1]!];
      const isWithin = ['paragraph', 'thought', 'application'].includes(node.type.name);
      places.push({
        footnote: doc.child(block + 1),
        number,
        index: block + 1,
        at: starts[block + 1]!,
        owner: owner + 1,
        ownerAt,
        mark: isWithin ? ownerAt + 1 + at : endOf(node, ownerAt),
      });
    }
  }
  known.set(doc, places);
  return places;
}
