import { useLayoutEffect, useRef } from 'preact/hooks';
import { isField } from '../ui/is-field';

/** Ctrl+Z (⌘Z) takes back what was done here, not what was done last anywhere: it reaches no further than what is seen. Doing again stays with whoever knows how. */
export function useUndoHere(undo: () => void): void {
  const now = useRef(undo);
  now.current = undo;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      if (event.isComposing || isField(event.target)) return;
      event.preventDefault();
      // The page's own listener (use-undo-key.ts) would take something else back as well.
      event.stopImmediatePropagation();
      now.current();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
