import { blockTags } from './block-tags';
import { dom } from './dom';

/** How the elements of a page look, as far as its text depends on it. Asked once per element. */
export type PageView = {
  /** Whether the element and all in it may be shown. `false` skips the subtree. */
  entered(element: Element): boolean;
  /** Whether text directly in this element is shown. */
  showsText(element: Element): boolean;
  /** Whether the element begins and ends a line. */
  isBlock(element: Element): boolean;
  /** Whether line feeds in its text are line breaks. */
  keepsLines(element: Element): boolean;
};

/** An inline style that hides, for documents that are not laid out. `visibility` and `opacity` don't count: scripts undo them (WeChat). */
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|font-size\s*:\s*0(?:px|em|pt|rem|%)?\s*(?:;|!|$))/i;

/** The view of a document never laid out: tags and attributes only, so that it is the same before and after layout. */
export const markupView: PageView = {
  entered: (element) =>
    dom.attribute(element, 'hidden') === null && !HIDING_STYLE.test(dom.attribute(element, 'style') ?? ''),
  showsText: () => true,
  isBlock: (element) => blockTags.has(dom.localName(element)),
  keepsLines: (element) => dom.localName(element) === 'pre',
};

/** The view of a page in a window. `isShown`, where given, takes the place of asking the layout whether an element is shown. */
export function liveView(window: Window, isShown?: (element: Element) => boolean): PageView {
  const styleOf = (element: Element): CSSStyleDeclaration => window.getComputedStyle(element);
  return {
    entered: (element) => isShown?.(element) ?? true,
    showsText: (element) => isShown !== undefined || isRendered(element, styleOf),
    // A tag that is a block by itself is taken for one: a wrong line break there folds away. Others may be made one by a style.
    isBlock: (element) => blockTags.has(dom.localName(element)) || isBlockDisplay(styleOf(element).display),
    keepsLines: (element) =>
      markupView.keepsLines(element) || /^(?:pre|break-spaces)/.test(styleOf(element).whiteSpace),
  };
}

function isBlockDisplay(display: string): boolean {
  return display !== '' && !/^(?:inline|none|contents|ruby)/.test(display);
}

/**
 * Whether text directly in this element can be seen: rendered, visible, not transparent, of some size. Asked of the parent of the text,
 * not of every ancestor: `visibility` can be given back by a child, and `checkVisibility` looks upwards itself.
 */
function isRendered(element: Element, styleOf: (element: Element) => CSSStyleDeclaration): boolean {
  const style = styleOf(element);
  if (Number.parseFloat(style.fontSize) === 0) return false;
  if (style.display !== 'contents') return isVisible(element);
  // An element without a box of its own is not “visible” to the browser, but its text is, where its parent's would be.
  const parent = dom.parentNode(element);
  const above = parent && dom.nodeType(parent) === 11 ? (parent as ShadowRoot).host : parent;
  return (
    style.visibility !== 'hidden' && (!above || dom.nodeType(above) !== 1 || isRendered(above as Element, styleOf))
  );
}

function isVisible(element: Element): boolean {
  // Taken from the prototype: a form's own could be one of its fields.
  if (!('checkVisibility' in Element.prototype)) return true;
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });
}
