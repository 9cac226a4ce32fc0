import { keyHint } from '../ui/key-hint';

/** The mark of a footnote as it is drawn in the text: its number, raised, and what it is called. */
export function drawMark(number: number, label: string): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'footnote-mark';
  mark.contentEditable = 'false';
  mark.dataset['footnote'] = String(number);
  mark.setAttribute('role', 'link');
  mark.tabIndex = -1;
  mark.setAttribute('aria-label', label);
  for (const [name, value] of Object.entries(keyHint(label, 'Alt+Enter'))) mark.setAttribute(name, value);
  mark.textContent = String(number);
  return mark;
}
