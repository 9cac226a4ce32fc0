import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const key = new PluginKey<DecorationSet>('changesShown');

export type ChangeActs = {
  /** What the mark is called. */
  label: () => string;
  /** Shows what the note says by now. */
  show: (noteId: string) => void;
};

/** A mark before a block, beside the page's lines: among the words it would stand in the way of input methods. */
function drawMark(noteId: string, { label, show }: ChangeActs): HTMLElement {
  const mark = document.createElement('button');
  mark.type = 'button';
  mark.className = 'note-changed';
  mark.contentEditable = 'false';
  mark.dataset['note'] = noteId;
  mark.textContent = '≠';
  mark.title = label();
  mark.setAttribute('aria-label', label());
  mark.addEventListener('click', () => show(noteId));
  return mark;
}

/** Where a note stands: its first quotation, or the first block of it where none is. */
function placeOf(doc: Node, noteId: string): number | undefined {
  let first: number | undefined;
  let quotation: number | undefined;
  doc.forEach((node, at) => {
    if (node.attrs['noteId'] !== noteId) return;
    first ??= at;
    if (node.type.name === 'quotation') quotation ??= at;
  });
  return quotation ?? first;
}

/** Draws at their places the notes that say something else by now; as the text changes the marks move with it. */
export function changesShown(): Plugin {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, shown) => (tr.getMeta(key) as DecorationSet | undefined) ?? shown.map(tr.mapping, tr.doc),
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Shows other changed notes. */
export function showChanges({ doc, tr }: EditorState, noteIds: ReadonlySet<string>, acts: ChangeActs): Transaction {
  const marks = [...noteIds].flatMap((noteId) => {
    const at = placeOf(doc, noteId);
    const draw = (): HTMLElement => drawMark(noteId, acts);
    return at === undefined
      ? []
      : [
          Decoration.widget(at, draw, {
            side: -1,
            key: `${noteId} ${acts.label()}`,
            ignoreSelection: true,
            stopEvent: () => true,
          }),
        ];
  });
  return tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta('addToHistory', false);
}
