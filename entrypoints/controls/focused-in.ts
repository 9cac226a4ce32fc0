import type { PageLife } from '@/utils/messaging/page-life';

/** What of the page has the focus: where it goes back to from our parts. Undefined where that is our own element. */
export function focusedIn({ activeElement }: Document, life: PageLife): HTMLElement | undefined {
  const isPages = activeElement instanceof HTMLElement && activeElement !== life.controls?.host();
  return isPages ? activeElement : undefined;
}
