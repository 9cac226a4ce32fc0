import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { isField } from './is-field';

/** `/` and Ctrl+K (⌘K) lead to the field from anywhere where nothing is typed. What is in it is selected, to be written over or added to. */
export function useSearchKeys(field: RefObject<HTMLInputElement | null>): void {
  // Layout: a key pressed right after the drawing is for it, too.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.altKey || event.shiftKey || isField(event.target)) return;
      const isMod = event.ctrlKey || event.metaKey;
      // Full-width where the input method is on.
      const isSlash = !isMod && (event.key === '/' || event.key === '／');
      if (!isSlash && !(isMod && event.key.toLowerCase() === 'k')) return;
      if (!field.current) return;
      event.preventDefault();
      field.current.focus();
      field.current.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
