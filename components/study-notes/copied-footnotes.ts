import type { EditorState } from '@tiptap/pm/state';
import { markPlaces, type MarkPlace } from './mark-places';

/** The footnotes that are copied with what is selected: those whose marks are among its words, or at the end of the text it ends with. */
export function copiedFootnotes({ doc, selection }: EditorState): MarkPlace[] {
  const { from, to } = selection;
  return markPlaces(doc).filter(({ owner, mark }) => {
    if (owner === 0 || mark <= from) return false;
    return mark < to || (mark === to && mark === doc.resolve(mark).end());
  });
}
