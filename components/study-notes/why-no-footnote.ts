import { NodeSelection, type EditorState } from '@tiptap/pm/state';

/** Why no footnote can be put in at the caret, as what the editor says of it; null where one can. */
export function whyNoFootnote({ doc, selection }: EditorState): 'noFootnoteOnTitle' | 'noFootnoteInFootnote' | null {
  const index = (selection instanceof NodeSelection ? selection.$from : selection.$to).index(0);
  const owner = doc.maybeChild(index);
  if (!owner || index === 0) return 'noFootnoteOnTitle';
  return owner.type.name === 'footnote' ? 'noFootnoteInFootnote' : null;
}
