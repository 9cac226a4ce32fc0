import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isJoinable } from './delete-across';

/** Puts the caret behind everything, as a click under the text asks; where nothing can be written on there, in a new paragraph. */
export function writeAtEnd(view: EditorView): void {
  const { doc, schema, tr } = view.state;
  const last = doc.lastChild;
  if (last && (isJoinable(last) || last.type.name === 'prompt')) {
    tr.setSelection(TextSelection.create(doc, doc.content.size - 1));
  } else {
    tr.insert(doc.content.size, schema.nodes['paragraph']!.create({ from: 'reader' }));
    tr.setSelection(TextSelection.create(tr.doc, tr.doc.content.size - 1));
  }
  view.dispatch(tr.scrollIntoView());
  view.focus();
}
