import { dom } from '@/utils/anchoring/dom';
import { framesAround } from './frames-around';

/** A text that scrolls within the page is taller than its box by more than rounding, px. */
const SCROLLS = 2;

/**
 * Scrolls so that a range begins at `share` of the height of the window, and of whatever scrolls around it within the page and within the pages
 * of the same site around a frame. By the range, not by the element it is in: a speech may be one element from its first word to its last.
 */
export function bringTo(view: Window & typeof globalThis, range: Range, share: number): void {
  const rect = range.getBoundingClientRect();
  // The page has taken it away.
  if (rect.width === 0 && rect.height === 0) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isFrame = view !== view.top;
  // What moves slowly in a frame would be measured on its way.
  const behavior = still || isFrame ? 'instant' : 'smooth';
  const element = parentElement(range.startContainer);
  let top = scrollTo(view, element, rect.top, share, behavior);
  const frames = framesAround(view);
  for (const { view: outer, frame } of frames) {
    top = scrollTo(outer, frame, top + frame.getBoundingClientRect().top, share, behavior);
  }
  // Around that are pages of another site, which only the browser may scroll.
  if (isFrame && (frames.at(-1)?.view ?? view) !== view.top) element?.scrollIntoView({ block: 'nearest', behavior });
}

/** Scrolls what is around an element in one window; `top`: where its text begins. Answers where that is then. */
function scrollTo(view: Window, from: Element | null, top: number, share: number, behavior: ScrollBehavior): number {
  let at = top;
  for (const scroller of scrollersAround(view, from)) {
    const box = scroller.getBoundingClientRect();
    const most = scroller.scrollHeight - scroller.clientHeight;
    const to = Math.min(Math.max(0, scroller.scrollTop + at - box.top - box.height * share), most);
    at -= to - scroller.scrollTop;
    scroller.scrollTo({ top: to, behavior });
  }
  const before = view.scrollY;
  view.scrollBy({ top: at - view.innerHeight * share, behavior });
  return at - (view.scrollY - before);
}

/** The elements around this one that scroll up and down by themselves, innermost first; the page itself is none. */
function scrollersAround(view: Window, from: Element | null): Element[] {
  const found: Element[] = [];
  for (let each = from; each; each = parentElement(each)) {
    if (each === view.document.body || each === view.document.documentElement) break;
    // A form's fields can stand in place of all that is asked of it.
    if (dom.localName(each) === 'form') continue;
    if (each.scrollHeight <= each.clientHeight + SCROLLS) continue;
    if (/^(?:auto|scroll|overlay)$/.test(view.getComputedStyle(each).overflowY)) found.push(each);
  }
  return found;
}

/** The element around a node, out of a shadow root as well. */
function parentElement(node: Node): Element | null {
  const parent = dom.parentNode(node);
  if (!parent) return null;
  if (dom.nodeType(parent) === 1) return parent as Element;
  return (parent as Partial<ShadowRoot>).host ?? null;
}
