/**
 * Whether this frame, and none inside it, is where the reader is. The top frame when the focus is nowhere in the page, as while the browser's own
 * menu is open.
 */
export function hasFocus(view: Window): boolean {
  const inside = /^i?frame$/i.test(view.document.activeElement?.localName ?? '');
  return !inside && (view === view.top || view.document.hasFocus());
}
