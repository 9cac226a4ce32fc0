import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Goes into a form that opens within a pane: it comes into sight, and its first field has the focus. */
export function useEntered(form: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    // Last: where the form is higher than the window, its beginning is what must be seen.
    form.current?.querySelector<HTMLElement>('select, input, button')?.focus();
  }, []);
}
