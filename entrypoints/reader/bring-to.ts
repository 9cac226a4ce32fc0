import { dom } from '@/utils/anchoring/dom';

/** A text that scrolls within the page is taller than its box by more than rounding, px. */
const SCROLLS = 2;

/**
 * Scrolls so that a range begins at `share` of the height of the window, and of whatever scrolls around it within the page. By the range, not by
 * the element it is in: a speech may be one element from its first word to its last.
 */
export function bringTo(view: Window & typeof globalThis, range: Range, share: number): void {
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // In a frame the page around it has to scroll, too, and what moves slowly here would be measured on its way.
  const behavior = still || view !== view.top ? 'instant' : 'smooth';
  const element = parentElement(range.startContainer);
  const rect = range.getBoundingClientRect();
  // The page has taken it away.
  if (rect.width === 0 && rect.height === 0) return;
  let { top } = rect;
  for (const scroller of scrollersAround(view, element)) {
    const box = scroller.getBoundingClientRect();
    const from = scroller.scrollTop;
    const most = scroller.scrollHeight - scroller.clientHeight;
    const to = Math.min(Math.max(0, from + top - box.top - box.height * share), most);
    scroller.scrollTo({ top: to, behavior });
    top -= to - from;
  }
  view.scrollBy({ top: top - view.innerHeight * share, behavior });
  if (view !== view.top) element?.scrollIntoView({ block: 'nearest', behavior });
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
