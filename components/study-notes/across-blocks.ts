import { NodeSelection, Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { deleteSelected, isAcross } from './delete-across';

/** Makes room for what is typed over a selection that reaches across blocks: behind a quotation that is selected, else in place of what is selected. */
export function roomForTyping(state: EditorState): Transaction {
  const { selection, schema } = state;
  if (!(selection instanceof NodeSelection)) return deleteSelected(state);
  const tr = state.tr.insert(selection.to, schema.nodes['paragraph']!.create({ from: 'reader' }));
  return tr.setSelection(TextSelection.create(tr.doc, selection.to + 1)).scrollIntoView();
}

/** Types over what is selected. */
export function typeOver(state: EditorState, text: string): Transaction {
  return roomForTyping(state).insertText(text).scrollIntoView();
}

/** Keys that write something, by where they are: an input method tells nothing else of them. */
const WRITES = /^(?:Key|Digit|Numpad|Quote|Semicolon|Comma|Period|Slash|Bracket|Minus|Equal|Backquote|Backslash|Intl)/;

/** Whether a key goes to an input method that will begin to write with it. */
const beginsToWrite = (event: KeyboardEvent): boolean =>
  event.keyCode === 229 && !event.isComposing && !event.ctrlKey && !event.metaKey && WRITES.test(event.code);

/**
 * What browsers do with a selection across blocks, or beside a passage, they do to the elements, quotations and all; so it never comes to that. Whatever is about to change such a
 * selection is done here, on the document, and an input method finds a caret to begin at.
 */
export function acrossBlocks(): Plugin {
  return new Plugin({
    key: new PluginKey('acrossBlocks'),
    props: {
      handleTextInput(view, _from, _to, text) {
        if (!isAcross(view.state)) return false;
        view.dispatch(typeOver(view.state, text));
        return true;
      },
      handleDOMEvents: {
        // Chromium loses hold of what is composed if the element for it is made only as composing begins: the first letter would stay.
        keydown(view, event) {
          if (!view.composing && isAcross(view.state) && beginsToWrite(event)) view.dispatch(roomForTyping(view.state));
          return false;
        },
        compositionstart(view) {
          if (isAcross(view.state)) view.dispatch(roomForTyping(view.state));
          return false;
        },
        beforeinput: (view, event) => beforeInput(view, event),
      },
    },
  });
}

/** What a key in a lead-in would take away, as the browser has worked it out: a character, a word, a line. Never what is beside the lead-in. */
function deletedInLeadIn(view: EditorView, event: InputEvent): [number, number] | null {
  const { $from, empty } = view.state.selection;
  const [range] = event.getTargetRanges();
  if (!empty || !range || $from.parent.type.name !== 'quotation') return null;
  const clip = (node: Node, offset: number): number =>
    Math.min(Math.max(view.posAtDOM(node, offset), $from.start()), $from.end());
  const from = clip(range.startContainer, range.startOffset);
  const to = clip(range.endContainer, range.endOffset);
  return [Math.min(from, to), Math.max(from, to)];
}

function beforeInput(view: EditorView, event: InputEvent): boolean {
  if (view.composing || event.isComposing) return false;
  const isDeleting = event.inputType.startsWith('delete');
  const deleted = isDeleting ? deletedInLeadIn(view, event) : null;
  if (deleted) {
    event.preventDefault();
    view.dispatch(view.state.tr.delete(...deleted).scrollIntoView());
    return true;
  }
  if (!isAcross(view.state)) return false;
  if (isDeleting) {
    event.preventDefault();
    view.dispatch(deleteSelected(view.state));
    return true;
  }
  const text = event.data;
  if (!/^insert(?:Text|ReplacementText|FromComposition)$/.test(event.inputType) || text === null) return false;
  event.preventDefault();
  view.dispatch(typeOver(view.state, text));
  return true;
}
