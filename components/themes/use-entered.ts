import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Goes into a form that opens within a pane: it comes into sight, and its first field has the focus. */
export function useEntered(form: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input, button')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
}
