import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Marks what opens something: `data-opens={name}`. */
const OPENS = 'data-opens';

/**
 * Gives the focus back when what was opened by key is closed again: to what opened it, which may be drawn anew by then, else to all of it.
 * Answers what is to be done when something is opened: with the mouse the focus stays with the page.
 */
export function useWayBack(root: RefObject<HTMLElement | null>, isOpen: boolean): (event: MouseEvent) => void {
  const opener = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (isOpen || opener.current === null) return;
    const back = root.current?.querySelector<HTMLElement>(`[${OPENS}="${CSS.escape(opener.current)}"]`);
    (back ?? root.current)?.focus({ preventScroll: true });
    opener.current = null;
  }, [isOpen]);
  return ({ detail, currentTarget }) => {
    // A click that a key makes counts no presses.
    opener.current = detail === 0 && currentTarget instanceof Element ? currentTarget.getAttribute(OPENS) : null;
  };
}
