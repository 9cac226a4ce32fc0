import { useLayoutEffect, useRef } from 'preact/hooks';

/** What keys do, by their `key` in lower case. */
export type KeyActs = Record<string, (() => void) | undefined>;

/** Where keys are typed or choose something by themselves. */
const FIELDS = 'input, textarea, select, [contenteditable], [role="listbox"]';
/** What the space bar and Enter press by themselves. */
const PRESSED = 'button, a, summary, [role="option"]';

/** Keys that work wherever the focus is on the page, except in fields; the space bar and Enter also not where they press what has the focus. Held keys count once. */
export function useReviewKeys(acts: KeyActs): void {
  const now = useRef(acts);
  now.current = acts;
  // With what is drawn, not after it: a key that is pressed at once is meant for what is seen.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(FIELDS)) return;
      if ((event.key === ' ' || event.key === 'Enter') && target?.closest(PRESSED)) return;
      const act = now.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      if (!event.repeat) act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
