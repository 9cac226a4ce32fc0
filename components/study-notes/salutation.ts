import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { isSalutation } from '@/utils/study-notes/is-salutation';

/** Draws the line that greets (各位领导、同志们：), where the text begins with one, as the files do: without indent. */
export function salutation(): Plugin {
  return new Plugin({
    key: new PluginKey('salutation'),
    props: {
      decorations({ doc }) {
        const first = doc.maybeChild(1);
        if (first?.type.name !== 'paragraph' || !isSalutation(first.textContent)) return null;
        const at = doc.child(0).nodeSize;
        return DecorationSet.create(doc, [Decoration.node(at, at + first.nodeSize, { class: 'salutation' })]);
      },
    },
  });
}
