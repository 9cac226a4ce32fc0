import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isField } from '../ui/is-field';
import type { Acts } from './use-acts';

/** Whether keys that go there are those of a text that has an undo of its own. */
const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[contenteditable="true"]') !== null;

/**
 * Ctrl+Z (⌘Z) takes back the last action, with Shift (or Ctrl+Y) does it again. In a field they are the field's own while something is typed that no message has spoken of
 * since: afterwards the text is what was saved, and to take back half of it would be to save that. In an editor's text they are always the editor's.
 */
export function useUndoKey({ message, undoLast, redoLast }: Pick<Acts, 'message' | 'undoLast' | 'redoLast'>): void {
  const act = useRef({ undoLast, redoLast });
  act.current = { undoLast, redoLast };
  const fieldsOwn = useRef(true);
  useLayoutEffect(() => {
    if (message?.actionId !== undefined || message?.back) fieldsOwn.current = false;
  }, [message]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // An editor has taken it: one press would take back two things.
      if (event.defaultPrevented || isText(event.target)) return;
      const key = event.key.toLowerCase();
      if ((key !== 'z' && key !== 'y') || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (key === 'y' && (event.shiftKey || event.metaKey)) return;
      if (event.isComposing || (fieldsOwn.current && isField(event.target))) return;
      event.preventDefault();
      void (key === 'y' || event.shiftKey ? act.current.redoLast() : act.current.undoLast());
    };
    const onInput = ({ target }: Event): void => {
      if (isField(target)) fieldsOwn.current = true;
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('input', onInput);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('input', onInput);
    };
  }, []);
}
