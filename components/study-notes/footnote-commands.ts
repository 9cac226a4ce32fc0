import { NodeSelection, TextSelection, type Command } from '@tiptap/pm/state';
import { markPlaces } from './mark-places';
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
