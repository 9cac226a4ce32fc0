import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { EditorHandle } from '@/components/study-notes/StudyNotesEditor';

/** The keys of a document's page, wherever the focus is: Ctrl or ⌘ with Shift and F for the text alone, Esc out of that, and undo and redo of the text. None over a dialog. */
export function useDeskKeys(
  handle: EditorHandle | null,
  isFocusMode: boolean,
  onFocusMode: (on: boolean) => void,
): void {
  // At once: Esc may come right after.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const withMod = event.ctrlKey || event.metaKey;
      if (event.isComposing || document.querySelector('dialog[open]')) return;
      if (withMod && event.shiftKey && !event.altKey && event.key.toLowerCase() === 'f') {
        event.preventDefault();
        onFocusMode(!isFocusMode);
      } else if (event.key === 'Escape' && isFocusMode && !(event.target as HTMLElement).matches('input')) {
        event.stopImmediatePropagation();
        onFocusMode(false);
      }
    };
    // Before the editor: it lets no Esc of the text go by.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [isFocusMode]);

  // Outside of the text, too, undo is that of the text: the log would take back ten minutes of it at once, or that it was made at all. What a message speaks of is taken back by its button.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (event.altKey || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
      if ((key !== 'z' && key !== 'y') || document.querySelector('dialog[open]')) return;
      const target = event.target as HTMLElement;
      if (target.isContentEditable) return;
      event.stopImmediatePropagation();
      // A field’s own, whatever was said since.
      if (target.matches('input, textarea')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) handle?.redo();
      else handle?.undo();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [handle]);
}
