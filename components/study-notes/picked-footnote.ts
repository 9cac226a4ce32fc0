import { Plugin, PluginKey, type Command, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { markPlaces, type MarkPlace } from './mark-places';

/** Where the footnote begins that the next Backspace takes away. */
const key = new PluginKey<number | null>('pickedFootnote');

/** The last mark the caret stands directly behind. Those of a passage or a prompt stand where no caret comes. */
function markBefore({ doc, selection }: EditorState): MarkPlace | undefined {
  const { $head, head, empty } = selection;
  if (!empty || !$head.parent.isTextblock) return undefined;
  return markPlaces(doc).findLast(
    ({ mark, owner }) => mark === head && owner > 0 && !['quotation', 'prompt'].includes(doc.child(owner).type.name),
  );
}

/**
 * Backspace directly behind the mark of a footnote: as in Word the first one picks it, the second takes it away, with what it says. One would be too few: there one
 * also goes on writing.
 */
export const backspaceAtMark: Command = (state, dispatch) => {
  const place = markBefore(state);
  if (!place) return false;
  const { tr } = state;
  const { at, footnote } = place;
  dispatch?.(key.getState(state) === at ? tr.delete(at, at + footnote.nodeSize) : tr.setMeta(key, at));
  return true;
};

/** Lets go of a footnote that is picked. */
export const letGoOfFootnote: Command = (state, dispatch) => {
  if (typeof key.getState(state) !== 'number') return false;
  dispatch?.(state.tr.setMeta(key, null));
  return true;
};

/** Shows which footnote is picked, until anything else is done: its mark, and what it says. */
export function pickedFootnote(): Plugin {
  const placeIn = (state: EditorState): MarkPlace | undefined => {
    const picked = key.getState(state);
    return typeof picked === 'number' ? markPlaces(state.doc).find(({ at }) => at === picked) : undefined;
  };
  // A mark is drawn by whatever it stands in, a text or the view of a quotation: its look is put on from here.
  const draw = (view: EditorView): void => {
    view.dom.querySelector('.footnote-mark.is-picked')?.classList.remove('is-picked');
    const number = placeIn(view.state)?.number;
    if (number !== undefined)
      view.dom.querySelector(`.footnote-mark[data-footnote="${number}"]`)?.classList.add('is-picked');
  };
  return new Plugin({
    key,
    state: {
      init: () => null,
      apply(tr, was: number | null) {
        const told = tr.getMeta(key) as number | null | undefined;
        if (told !== undefined) return told;
        return tr.docChanged || tr.selectionSet ? null : was;
      },
    },
    props: {
      decorations(state) {
        const place = placeIn(state);
        return place
          ? DecorationSet.create(state.doc, [
              Decoration.node(place.at, place.at + place.footnote.nodeSize, { class: 'is-picked' }),
            ])
          : null;
      },
    },
    view: () => ({
      update(view, before) {
        if (key.getState(view.state) !== key.getState(before)) draw(view);
      },
    }),
  });
}
