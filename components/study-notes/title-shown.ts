import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { PageLayout } from '@/utils/export/page-layout';
import { titleOnPage } from '@/utils/export/title-on-page';
import { SETTLED } from './reader-edits';

const key = new PluginKey<DecorationSet>('titleShown');

/** A line each of the title as the file breaks it, and of its subtitle; the text stays one. */
function draw(doc: Node, layout: PageLayout): DecorationSet {
  const { lines, subtitle } = titleOnPage(doc.child(0).textContent, layout);
  const all = [
    ...lines.map((text) => ({ text, kind: 'title-line' })),
    ...subtitle.map((text) => ({ text, kind: 'title-line subtitle' })),
  ];
  if (all.length < 2) return DecorationSet.empty;
  let at = 1;
  const decorations = all.map(({ text, kind }, index) => {
    const from = at;
    at += text.length;
    // What is typed where lines meet goes on with the one before: behind the last there is none.
    return Decoration.inline(from, at, { class: kind }, { inclusiveStart: index === 0, inclusiveEnd: true });
  });
  return DecorationSet.create(doc, decorations);
}

/** Draws the title's lines anew: the layout has changed. */
export function showTitle({ tr }: EditorState): Transaction {
  return tr.setMeta(key, true).setMeta('addToHistory', false);
}

/** Draws the title on the lines it has in the file. While an input method composes, lines stay as they are: drawn anew its words would be taken away. */
export function titleShown(layout: () => PageLayout): Plugin {
  let shown: EditorView | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const settle = (view: EditorView): void => {
    if (view.isDestroyed) return;
    if (view.composing) waiting = setTimeout(settle, SETTLED, view);
    else view.dispatch(showTitle(view.state));
  };
  return new Plugin({
    key,
    state: {
      init: (_, { doc }) => draw(doc, layout()),
      apply(tr, was, before) {
        const isSame = tr.getMeta(key) === undefined && before.doc.child(0) === tr.doc.child(0);
        return isSame || shown?.composing ? was.map(tr.mapping, tr.doc) : draw(tr.doc, layout());
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleDOMEvents: {
        compositionend(view) {
          if (view.state.selection.$head.index(0) === 0) {
            clearTimeout(waiting);
            waiting = setTimeout(settle, SETTLED, view);
          }
          return false;
        },
      },
    },
    view(view) {
      shown = view;
      return { destroy: () => clearTimeout(waiting) };
    },
  });
}
