import { useEffect, useRef } from 'preact/hooks';

/** Ctrl+Z (⌘Z) takes back the last action, except in a field, where it is the field's own. */
export function useUndoKey(undoLast: () => Promise<void>): void {
  const act = useRef(undoLast);
  act.current = undoLast;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      if (event.isComposing || isField(event.target)) return;
      event.preventDefault();
      void act.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
