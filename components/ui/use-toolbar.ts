import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Makes the controls of a toolbar one stop of the Tab key, moved through by ← → Home End (the toolbar pattern of WAI-ARIA). Controls may come and go; Tab
 * comes back to the one that was used last.
 *
 * @param controls a selector for them
 */
export function useToolbar(root: RefObject<HTMLElement | null>, controls: string): void {
  const last = useRef<HTMLElement | null>(null);
  const all = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>(controls) ?? [])];
  const stopAt = (wanted: HTMLElement | null): void => {
    const every = all();
    const stop = every.find((each) => each === wanted) ?? every[0] ?? null;
    last.current = stop;
    for (const each of every) each.tabIndex = each === stop ? 0 : -1;
  };
  // After every drawing: what is new would be a stop of its own.
  useLayoutEffect(() => stopAt(last.current));
  useEffect(() => {
    const toolbar = root.current;
    const onFocus = ({ target }: FocusEvent): void => {
      const control = all().find((each) => each === target);
      if (control) stopAt(control);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const every = all();
      const at = every.findIndex((each) => each === event.target);
      if (at < 0) return;
      const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: every.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      every.at(to % every.length)?.focus();
    };
    toolbar?.addEventListener('focusin', onFocus);
    toolbar?.addEventListener('keydown', onKeyDown);
    return () => {
      toolbar?.removeEventListener('focusin', onFocus);
      toolbar?.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
