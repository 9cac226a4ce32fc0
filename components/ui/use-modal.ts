import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** A dialog that is modal for as long as it is drawn. Returns the ref it is given by. What had the focus has it again afterwards: the browser gives it back where a dialog is closed, not where it is taken away. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // At once: what is in it takes the focus when it is drawn, and opening would take that away again.
  useLayoutEffect(() => {
    const back = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // Once it is away: while it is modal nothing behind it takes the focus. Not closed here: what is told of that comes late, to whoever listens then.
      queueMicrotask(() => {
        if (document.activeElement === document.body && back instanceof HTMLElement && back.isConnected) back.focus();
      });
    };
  }, []);
  return dialog;
}
