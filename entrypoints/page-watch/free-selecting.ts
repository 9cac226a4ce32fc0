import type { PageLife } from '@/utils/messaging/page-life';
import { CONTROLS } from './controls';

/** A text of this many characters is prose; below that it may be the name of something that is dragged. */
const PROSE = 12;

/**
 * Keeps a page from preventing that its text is selected. `selectstart` on text never reaches it. A press does, until it was seen to prevent one
 * on prose: from then on presses on prose are not heard by the page. Controls, and what can be dragged, are left to it.
 */
export function freeSelecting(view: Window, state: Pick<PageLife, 'presses'>, signal: AbortSignal): void {
  let pressed: Event | undefined;
  let prevents = false;
  const options = { capture: true, signal };
  const free = (event: Event): void => {
    const path = event.composedPath();
    const isControl = (each: EventTarget): boolean =>
      each instanceof Element && Element.prototype.matches.call(each, CONTROLS);
    if (!event.isTrusted) return;
    // Counted here: nobody after us may be told of it.
    if (event.type === 'mousedown') state.presses = (event as MouseEvent).detail;
    if (path.some(isControl)) return;
    if (event.type === 'mousedown') {
      // The right button opens a menu; it doesn't select.
      if ((event as MouseEvent).button !== 0 || !holdsProse(path[0] as Node)) return;
      pressed = event;
      if (!prevents) return;
    }
    event.stopImmediatePropagation();
  };
  view.addEventListener('selectstart', free, options);
  view.addEventListener('mousedown', free, options);
  // When the press is over it is known what became of it, whoever stopped it on its way.
  view.addEventListener('mouseup', () => (prevents ||= !!pressed?.defaultPrevented), options);
}

/** Whether the text under a press, which is directly in what was pressed, is prose. */
function holdsProse(pressed: Node): boolean {
  // Not by `childNodes`: a form's could be one of its fields.
  const walker = document.createTreeWalker(pressed, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentNode === pressed && node.data.trim().length >= PROSE) return true;
  }
  return false;
}
