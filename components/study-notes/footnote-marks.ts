import { isHistoryTransaction } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { EditorWorld } from './editor-world';
import { followMarks } from './follow-marks';
import { leaveFootnote } from './footnote-commands';
import { drawMark } from './draw-mark';
import { markPlaces } from './mark-places';
import { raisedNumber } from './raised-number';
import { FROM_OUTSIDE } from './reader-edits';

/**
 * What is drawn of footnotes: their numbers before them and, raised, where their marks are. A mark is no content: what is counted in the text is the same with it and
 * without. Of a quotation its view draws them, which are behind the passage.
 */
function draw(doc: Node, label: (n: number) => string): DecorationSet {
  const places = markPlaces(doc);
  if (places.length === 0) return DecorationSet.empty;
  const locked = new Map<number, number[]>();
  const decorations = places.flatMap(({ footnote, number, at, owner, ownerAt, mark }) => {
    const named = { 'data-number': String(number), role: 'doc-footnote', 'aria-label': label(number) };
    const drawn = [Decoration.node(at, at + footnote.nodeSize, named)];
    const { name } = doc.child(owner).type;
    if (name === 'quotation' || name === 'prompt') locked.set(ownerAt, [...(locked.get(ownerAt) ?? []), number]);
    else if (owner > 0) {
      const widget = (): HTMLElement => drawMark(number, label(number));
      drawn.push(Decoration.widget(mark, widget, { side: -1, key: `footnote ${number}`, ignoreSelection: true }));
    }
    return drawn;
  });
  for (const [at, footnotes] of locked) {
    const end = at + doc.nodeAt(at)!.nodeSize;
    // The question of a prompt is drawn by the style sheet, and so are the marks behind it: raised digits, for it has no elements to raise.
    const raised = ` ${footnotes.map(raisedNumber).join(' ')}`;
    decorations.push(Decoration.node(at, end, { 'data-footnotes': raised }, { footnotes }));
  }
  return DecorationSet.create(doc, decorations);
}

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
  const label = (n: number): string => world().say('footnoteNumber', { n });
  /** Drawn when it is shown, not at each step on the way there. */
  let drawn: { doc: Node; shown: DecorationSet } | undefined;
  return new Plugin({
    key: new PluginKey('footnoteMarks'),
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
      decorations({ doc }) {
        if (drawn?.doc !== doc) drawn = { doc, shown: draw(doc, label) };
        return drawn.shown;
      },
    },
  });
}
