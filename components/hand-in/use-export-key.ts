import { useLayoutEffect, useRef } from 'preact/hooks';

/** Ctrl or ⌘ with Shift and E, anywhere on a page; not over a dialog. Before the editor, which has keys of its own. */
export function useExportKey(onExport: (() => void) | undefined): void {
  const act = useRef(onExport);
  act.current = onExport;
  // At once: the key may come with the first of the page.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.altKey || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      if (event.key.toLowerCase() !== 'e' || !act.current || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopPropagation();
      act.current();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
