import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Where to go on where nothing is left, best first: what is done about it, what says so. */
const STOPS = ['.empty :is(a, button)', '.empty h2'];

/**
 * Keeps the focus in what holds the notes when what had it went with the last of them, as by its own doing: where the page begins anew, whoever goes by keys has to come back
 * all the way.
 */
export function useFocusWhereEmpty(root: RefObject<HTMLElement | null>, isEmpty: boolean): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ type, target }: Event): void => {
      const ours = type === 'focusin' && target instanceof Element && root.current?.contains(target) === true;
      last.current = ours ? target : null;
    };
    document.addEventListener('focusin', remember, true);
    document.addEventListener('pointerdown', remember, true);
    return () => {
      document.removeEventListener('focusin', remember, true);
      document.removeEventListener('pointerdown', remember, true);
    };
  }, []);
  useLayoutEffect(() => {
    if (!isEmpty || last.current === null || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    for (const stop of STOPS) {
      const found = root.current?.querySelector<HTMLElement>(stop);
      if (found) return found.focus();
    }
  });
}
