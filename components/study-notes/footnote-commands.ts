import { NodeSelection, TextSelection, type Command } from '@tiptap/pm/state';
import { markPlaces, type MarkPlace } from './mark-places';
import { putFootnote } from './put-footnote';
import { positionOf } from './position-of';
import { whyNoFootnote } from './why-no-footnote';

const PLACED = new Set(['paragraph', 'thought', 'application']);

/** A footnote at the caret: its mark there, and the caret in its text. None on the title, and none within a footnote. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to } = state.selection;
  const index = state.selection instanceof NodeSelection ? state.selection.$from.index(0) : $to.index(0);
  if (whyNoFootnote(state) !== null) return false;
  if (dispatch) {
    const owner = state.doc.child(index);
    const at = PLACED.has(owner.type.name) && $to.depth === 1 ? $to.parentOffset : null;
    const { tr } = state;
    const put = putFootnote(tr, positionOf(state.doc, index), state.schema.nodes['footnote']!.create({ at }));
    dispatch(tr.setSelection(TextSelection.create(tr.doc, put + 1)).scrollIntoView());
  }
  return true;
};

/** A footnote at the caret; where there can be none, `refuse` is told why. */
export const footnoteOr =
  (refuse: (why: NonNullable<ReturnType<typeof whyNoFootnote>>) => void): Command =>
  (state, dispatch) => {
    const why = whyNoFootnote(state);
    if (why === null) return insertFootnote(state, dispatch);
    refuse(why);
    return true;
  };

/** From a footnote back behind its mark; to what it is on, where that is a quotation. With `removes` it goes. */
const backToMark =
  (removes: boolean): Command =>
  (state, dispatch) => {
    const { $head } = state.selection;
    if ($head.parent.type.name !== 'footnote') return false;
    const place = markPlaces(state.doc).find(({ at }) => at === $head.before());
    const { tr } = state;
    if (place && place.owner > 0) {
      const isPassage = state.doc.child(place.owner).type.name === 'quotation';
      tr.setSelection(
        isPassage ? NodeSelection.create(tr.doc, place.ownerAt) : TextSelection.create(tr.doc, place.mark),
      );
    } else if (!removes) {
      const next = state.doc.resolve($head.after());
      tr.setSelection(TextSelection.near(next));
    }
    if (removes) tr.delete($head.before(), $head.after());
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** From the text to the footnote whose mark is nearest in the block the caret is in, of several the one before it; from a footnote back behind its mark. */
export const followMark: Command = (state, dispatch) => {
  const { selection, doc, tr } = state;
  if (selection.$head.parent.type.name === 'footnote') return leaveFootnote(state, dispatch);
  const index = selection instanceof NodeSelection ? selection.$from.index(0) : selection.$head.index(0);
  const away = ({ mark }: MarkPlace): number => Math.abs(mark - selection.head);
  const [place] = markPlaces(doc)
    .filter(({ owner }) => owner === index && owner > 0)
    .toSorted((one, other) => away(one) - away(other) || one.mark - other.mark);
  if (!place) return false;
  const end = place.at + place.footnote.nodeSize - 1;
  dispatch?.(tr.setSelection(TextSelection.create(doc, end)).scrollIntoView());
  return true;
};

/** Backspace right behind the mark of a footnote without words: that goes, as what was put in there last. One with words is picked first (`backspaceAtMark`). */
export const removeEmptyMark: Command = (state, dispatch) => {
  const { selection, doc, tr } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return false;
  const index = selection.$head.index(0);
  const place = markPlaces(doc).findLast(
    ({ owner, mark, footnote }) =>
      owner === index && owner > 0 && mark === selection.head && footnote.content.size === 0,
  );
  if (!place || !['paragraph', 'thought', 'application', 'heading', 'list'].includes(doc.child(index).type.name))
    return false;
  dispatch?.(tr.delete(place.at, place.at + place.footnote.nodeSize).scrollIntoView());
  return true;
};

/** From a footnote back behind its mark. */
export const leaveFootnote: Command = backToMark(false);

/** Takes the footnote away that the caret is in; that is then where its mark was. */
export const removeFootnote: Command = backToMark(true);

/** Backspace in a footnote without words: it goes, and the caret is where its mark was. At the beginning of one with words nothing happens. */
export const removeEmptyFootnote: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  if (!empty || $head.parent.type.name !== 'footnote' || $head.parentOffset > 0) return false;
  return $head.parent.content.size > 0 || removeFootnote(state, dispatch);
};
