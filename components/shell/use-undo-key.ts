import { useEffect, useRef } from 'preact/hooks';
import { isField } from '../ui/is-field';

/** Ctrl+Z (⌘Z) takes back the last action, with Shift (or Ctrl+Y) does it again, except in a field, where they are the field's own. */
export function useUndoKey(undoLast: () => Promise<void>, redoLast: () => Promise<void>): void {
  const act = useRef({ undoLast, redoLast });
  act.current = { undoLast, redoLast };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if ((key !== 'z' && key !== 'y') || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (key === 'y' && (event.shiftKey || event.metaKey)) return;
      if (event.isComposing || isField(event.target)) return;
      event.preventDefault();
      void (key === 'y' || event.shiftKey ? act.current.redoLast() : act.current.undoLast());
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
