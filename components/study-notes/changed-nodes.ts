import type { Node } from '@tiptap/pm/model';

/** The blocks of the new document that stand where it differs from the old one, with their positions. */
export function changedNodes(old: Node, now: Node): { node: Node; at: number }[] {
  const start = old.content.findDiffStart(now.content);
  const end = old.content.findDiffEnd(now.content);
  if (start === null || end === null) return [];
  const changed: { node: Node; at: number }[] = [];
  const from = Math.min(start, end.b);
  const to = Math.max(start, end.b);
  now.forEach((node, at) => {
    if (at <= to && at + node.nodeSize >= from) changed.push({ node, at });
  });
  return changed;
}
