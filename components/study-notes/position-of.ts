import type { Node } from '@tiptap/pm/model';

/** Where the block of that index begins; behind the last one for an index that is not there. */
export function positionOf(doc: Node, index: number): number {
  let at = 0;
  for (let each = 0; each < Math.min(index, doc.childCount); each++) at += doc.child(each).nodeSize;
  return at;
}
