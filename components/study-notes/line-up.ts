import { TextSelection, type Command } from '@tiptap/pm/state';

/**
 * ↑ in the first line below a quotation: the last line of its lead-in, as far to the right, or its end. Between them lies the passage, in which nothing is written and
 * the browser finds no place; it would go on to the beginning of the text.
 * @param keepsAnchor with Shift: the selection grows
 */
export const lineUp =
  (keepsAnchor: boolean): Command =>
  (state, dispatch, view) => {
    const { $head, anchor, head } = state.selection;
    if (!view || !(state.selection instanceof TextSelection) || $head.depth === 0) return false;
    const at = $head.before(1);
    const above = state.doc.resolve(at).nodeBefore;
    // In the first line of its block, and in the first item of a list.
    if (above?.type.name !== 'quotation' || ($head.index(1) > 0 && $head.depth > 1)) return false;
    const caret = view.coordsAtPos(head);
    if (view.coordsAtPos($head.start()).bottom <= caret.top) return false;
    const from = at - above.nodeSize + 1;
    const end = from + above.content.size;
    const last = view.coordsAtPos(end);
    const spot = view.posAtCoords({ left: caret.left, top: (last.top + last.bottom) / 2 });
    const to = spot && spot.pos >= from && spot.pos <= end ? spot.pos : end;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, keepsAnchor ? anchor : to, to)).scrollIntoView());
    return true;
  };
