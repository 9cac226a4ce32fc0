/** Whether a key pressed on a card means R: not in a field of it, nor with others. */
export function isRememberKey(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() !== 'r' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (event.isComposing || event.repeat) return false;
  return !(
    event.target instanceof Element && event.target.closest('input:not([type="checkbox"]), textarea, select, .menu')
  );
}
