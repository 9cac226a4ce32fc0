import { isHistoryTransaction } from '@tiptap/pm/history';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { EditorWorld } from './editor-world';
import { followMarks } from './follow-marks';
import { leaveFootnote } from './footnote-commands';
import { FootnoteDecorations, type FootnoteLabels } from './footnote-decorations';
import { markPlaces } from './mark-places';
import { FROM_OUTSIDE } from './reader-edits';

/** A press on a mark goes to its footnote; one on the number before a footnote goes back. */
function onPress(view: EditorView, event: MouseEvent): void {
  if (event.button !== 0 || !(event.target instanceof Element)) return;
  const mark = event.target.closest<HTMLElement>('.footnote-mark');
  const places = markPlaces(view.state.doc);
  if (mark) {
    const place = places.find(({ number }) => String(number) === mark.dataset['footnote']);
    if (!place) return;
    event.preventDefault();
    event.stopPropagation();
    view.focus();
    const end = place.at + place.footnote.nodeSize - 1;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, end)).scrollIntoView());
    return;
  }
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.classList.contains('footnote')) return;
  if (event.clientX > target.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(target).paddingLeft))
    return;
  const place = places.find(({ number }) => String(number) === target.dataset['number']);
  if (!place) return;
  event.preventDefault();
  event.stopPropagation();
  view.focus();
  const { tr, doc } = view.state;
  view.dispatch(tr.setSelection(TextSelection.create(doc, place.at + 1)));
  leaveFootnote(view.state, view.dispatch);
}

/** Draws the marks of footnotes, and keeps them where they are in the text as that is edited: in the same step of undo. */
export function footnoteMarks(world: () => Pick<EditorWorld, 'say'>): Plugin {
  const labels: FootnoteLabels = {
    mark: (n) => world().say('footnoteMark', { n }),
    footnote: (n) => world().say('footnoteNumber', { n }),
  };
  const key = new PluginKey<FootnoteDecorations>('footnoteMarks');
  return new Plugin({
    key,
    state: {
      init: (_, { doc }) => FootnoteDecorations.of(doc, labels),
      apply: (tr, drawn) => drawn.after(tr),
    },
    appendTransaction(transactions, old, now) {
      if (old.doc === now.doc) return null;
      // What comes from outside, and what is undone, says itself where the marks are.
      if (transactions.some((tr) => tr.getMeta(FROM_OUTSIDE) === true || isHistoryTransaction(tr))) return null;
      return followMarks(transactions, old.doc, now);
    },
    view(view) {
      const press = (event: MouseEvent): void => onPress(view, event);
      // Before the view of a quotation takes it for its own.
      view.dom.addEventListener('mousedown', press, true);
      // A screen reader follows a link by a click without a press.
      const follow = (event: MouseEvent): void => (event.detail === 0 ? press(event) : undefined);
      view.dom.addEventListener('click', follow, true);
      return {
        destroy() {
          view.dom.removeEventListener('mousedown', press, true);
          view.dom.removeEventListener('click', follow, true);
        },
      };
    },
    props: {
      decorations: (state) => key.getState(state)?.shown,
    },
  });
}
