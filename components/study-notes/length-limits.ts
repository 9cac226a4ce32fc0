import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { MAX_DOCUMENT_BLOCKS, MAX_KEPT_WORDS, MAX_LINE, MAX_OWN_WORDS } from '@/utils/model/limits';
import { FROM_OUTSIDE } from './reader-edits';

/** Longest text each kind of node may hold, as the document's model has it. */
const longest = (node: Node): number => {
  if (node.type.name === 'title') return MAX_LINE;
  return node.type.name === 'thought' || node.type.name === 'application' ? MAX_KEPT_WORDS : MAX_OWN_WORDS;
};

const isTooLong = (node: Node): boolean =>
  node.type.name === 'list' ? node.children.some(isTooLong) : node.isTextblock && node.content.size > longest(node);

/** Refuses what would make a document that cannot be saved: a text, or a number of blocks, beyond the limits of the model. */
export function lengthLimits(onFull: () => void): Plugin {
  return new Plugin({
    key: new PluginKey('lengthLimits'),
    filterTransaction(tr, state) {
      if (!tr.docChanged || tr.getMeta(FROM_OUTSIDE) === true || tr.doc.content.size <= state.doc.content.size)
        return true;
      const start = tr.doc.content.findDiffStart(state.doc.content) ?? 0;
      const $start = tr.doc.resolve(Math.min(start, tr.doc.content.size));
      const near = [$start.index(0) - 1, $start.index(0), $start.index(0) + 1];
      const added = tr.doc.childCount > state.doc.childCount;
      const suspects = added ? tr.doc.children : near.flatMap((index) => tr.doc.maybeChild(index) ?? []);
      if (tr.doc.childCount - 1 <= MAX_DOCUMENT_BLOCKS && !suspects.some(isTooLong)) return true;
      onFull();
      return false;
    },
  });
}
