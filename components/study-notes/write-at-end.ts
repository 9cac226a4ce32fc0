import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isJoinable } from './delete-across';

/** Where the text of one of the document's nodes ends. */
function endOf(doc: Node, node: Node): number {
  let end = 0;
  doc.forEach((each, at) => {
    if (each === node) end = at + each.nodeSize - 1;
  });
  return end;
}

/** Puts the caret behind all text, as a click under it asks; where nothing can be written on there, in a new paragraph. Footnotes at the end are no text that goes on. */
export function writeAtEnd(view: EditorView): void {
  const { doc, schema, tr } = view.state;
  const last = doc.children.findLast(({ type }) => type.name !== 'footnote');
  if (last && last.type.name !== 'title' && (isJoinable(last) || last.type.name === 'prompt')) {
    tr.setSelection(TextSelection.create(doc, endOf(doc, last)));
  } else {
    tr.insert(doc.content.size, schema.nodes['paragraph']!.create({ from: 'reader' }));
    tr.setSelection(TextSelection.create(tr.doc, tr.doc.content.size - 1));
  }
  view.dispatch(tr.scrollIntoView());
  view.focus();
}
