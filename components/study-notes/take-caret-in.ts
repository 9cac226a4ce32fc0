import type { EditorView } from '@tiptap/pm/view';

/**
 * Takes in where the caret is by now. The browser tells of a moved caret a moment after the key or the press that moved it; another key before that would be done where the
 * caret was (Ctrl+End and Enter at once parted the title), and whatever is drawn before that would put it back (pages drawn as one clicked into the text: the words went into the
 * title). ProseMirror reads it when it is told, and has no public way to be asked. Under the hands of an input method nothing is read.
 */
export function takeCaretIn(view: EditorView): void {
  if (!view.composing) (view as unknown as { domObserver?: { flush: () => void } }).domObserver?.flush();
}
