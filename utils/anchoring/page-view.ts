import { blockTags } from './block-tags';
import { dom } from './dom';
import { isOutOfSight } from './is-out-of-sight';
import { showsText } from './shows-text';

/** What a walk does with an element: passes over it and all in it, reads on in the same line, or in a line of its own. */
export type Flow = 'skip' | 'inline' | 'block';

/** How the elements of a page look, as far as its text depends on it. */
export type PageView = {
  /** Asked once of each element, with its tag. `skip` only where nothing in it can be shown. */
  flowOf(element: Element, tag: string): Flow;
  /** Whether text directly in this element is shown. Asked once of each element that holds some; for slotted text, of the slot. */
  showsText(element: Element): boolean;
  /** Whether line feeds in its text are line breaks. */
  keepsLines(element: Element): boolean;
};

/** An inline style that hides, for documents that are not laid out. `visibility` and `opacity` don't count: scripts undo them (WeChat). */
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|font-size\s*:\s*0(?:px|em|pt|rem|%)?\s*(?:;|!|$))/i;

/** The view of a document never laid out: tags and attributes only, so that it is the same before and after layout. */
export const markupView: PageView = {
  flowOf(element, tag) {
    if (dom.attribute(element, 'hidden') !== null || HIDING_STYLE.test(dom.attribute(element, 'style') ?? ''))
      return 'skip';
    return blockTags.has(tag) ? 'block' : 'inline';
  },
  showsText: () => true,
  keepsLines: (element) => dom.localName(element) === 'pre',
};

/**
 * The view of a page in a window. `isShown`, where given, takes the place of asking the layout whether an element is shown.
 *
 * A question to the layout takes 0.2–0.6 µs, more than all else that is done for an element, so as few as possible are asked: a tag that is
 * a block by itself is taken for one (a wrong line break there folds away), and whether it is shown is asked of the parents of text alone.
 */
export function liveView(window: Window, isShown?: (element: Element) => boolean): PageView {
  let last: Element | undefined;
  let lastStyle: CSSStyleDeclaration | undefined;
  /** An inline element is asked for its flow and, mostly, for its text right after. */
  const styleOf = (element: Element): CSSStyleDeclaration => {
    if (element !== last || !lastStyle) {
      last = element;
      lastStyle = window.getComputedStyle(element);
    }
    return lastStyle;
  };

  return {
    flowOf(element, tag) {
      if (isShown?.(element) === false) return 'skip';
      if (blockTags.has(tag)) return 'block';
      const style = styleOf(element);
      const { display } = style;
      if (display === 'inline') return 'inline';
      if (display === 'none' && !isShown) return 'skip';
      if (display === '' || /^(?:inline|none|contents|ruby)/.test(display)) return 'inline';
      // Asked of these alone: whatever is taken out of the flow becomes a block.
      return !isShown && isOutOfSight(style) ? 'skip' : 'block';
    },
    showsText: (element) => isShown !== undefined || showsText(element, styleOf(element), styleOf),
    keepsLines: (element) =>
      markupView.keepsLines(element) || /^(?:pre|break-spaces)/.test(styleOf(element).whiteSpace),
  };
}
