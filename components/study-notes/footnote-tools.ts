import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { EditorWorld } from './editor-world';
import { removeFootnote } from './footnote-commands';
import { markPlaces } from './mark-places';

function drawButton(view: EditorView, label: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'footnote-remove';
  button.contentEditable = 'false';
  button.textContent = '×';
  button.title = label;
  button.setAttribute('aria-label', label);
  // The caret stays where it is: it says which footnote is meant.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    view.focus();
    removeFootnote(view.state, view.dispatch);
  });
  return button;
}

/** Beside the footnote that is written in, a button that takes it away. Before the block, not in it: among the words it would stand in the way of input methods. */
export function footnoteTools(world: () => Pick<EditorWorld, 'say'>): Plugin {
  return new Plugin({
    key: new PluginKey('footnoteTools'),
    props: {
      decorations({ doc, selection: { $head } }) {
        if ($head.parent.type.name !== 'footnote') return null;
        const at = $head.before();
        const n = markPlaces(doc).find((place) => place.at === at)?.number;
        const label = n === undefined ? world().say('removeFootnoteAlone') : world().say('removeFootnote', { n });
        return DecorationSet.create(doc, [
          Decoration.widget(at, (view) => drawButton(view, label), {
            side: -1,
            key: label,
            ignoreSelection: true,
            stopEvent: () => true,
          }),
        ]);
      },
    },
  });
}
