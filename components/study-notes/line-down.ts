import { TextSelection, type Command } from '@tiptap/pm/state';

/**
 * ↓ in the last line of a lead-in: the first line of the block below, as far to the right. There the browser finds nothing to write in beneath, and would go to the end of the text.
 * @param keepsAnchor with Shift: the selection grows
 */
export const lineDown =
  (keepsAnchor: boolean): Command =>
  (state, dispatch, view) => {
    const { $head, anchor, head } = state.selection;
    if (!view || !(state.selection instanceof TextSelection) || $head.parent.type.name !== 'quotation') return false;
    const caret = view.coordsAtPos(head);
    if (view.coordsAtPos($head.end()).top >= caret.bottom) return false;
    const below = $head.after();
    const element = view.nodeDOM(below);
    if (!(element instanceof Element)) return false;
    const start = view.coordsAtPos(TextSelection.near(state.doc.resolve(below)).from);
    const spot = view.posAtCoords({ left: caret.left, top: (start.top + start.bottom) / 2 });
    const end = below + (state.doc.nodeAt(below)?.nodeSize ?? 0);
    const at = spot && spot.pos > below && spot.pos < end ? spot.pos : below + 1;
    const to = TextSelection.near(state.doc.resolve(at)).head;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, keepsAnchor ? anchor : to, to)).scrollIntoView());
    return true;
  };
