import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { PageLayout } from '@/utils/export/page-layout';
import { titleOnPage } from '@/utils/export/title-on-page';
import { SETTLED } from './reader-edits';
import { takeCaretIn } from './take-caret-in';

const key = new PluginKey<DecorationSet>('titleShown');

/**
 * The title's lines as the file breaks it, and its subtitle. A line ends behind the last character of it, by what the style sheet puts there: were lines elements of their own, what
 * browsers delete where two meet would be the parting alone, and a match or a finding in one would part it anew.
 */
function draw(doc: Node, layout: PageLayout): DecorationSet {
  const { lines, subtitle } = titleOnPage(doc.child(0).textContent, layout);
  const all = [...lines, ...subtitle];
  const decorations: Decoration[] = [];
  let end = 1;
  for (const line of all.slice(0, -1)) {
    end += line.length;
    const last = Array.from(line).at(-1)?.length ?? 0;
    // What is typed there goes on with the line.
    if (last > 0) decorations.push(Decoration.inline(end - last, end, { class: 'line-end' }, { inclusiveEnd: true }));
  }
  const from = 1 + lines.join('').length;
  const to = from + subtitle.join('').length;
  if (from < to) decorations.push(Decoration.inline(from, to, { class: 'subtitle' }, { inclusiveEnd: true }));
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
    if (view.composing) {
      waiting = setTimeout(settle, SETTLED, view);
      return;
    }
    takeCaretIn(view);
    view.dispatch(showTitle(view.state));
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
