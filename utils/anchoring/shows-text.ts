import { dom } from './dom';

const WITH_OPACITY = { opacityProperty: true };
const WITH_ALL = { opacityProperty: true, visibilityProperty: true };

const { prototype } = typeof Element === 'undefined' ? { prototype: undefined } : Element;

/** Taken from the prototype: a form's own could be one of its fields. A browser without it shows all that has a style to be shown. */
const isVisible = (element: Element, how: CheckVisibilityOptions): boolean =>
  prototype?.checkVisibility ? prototype.checkVisibility.call(element, how) : true;

/**
 * Whether text directly in this element can be seen: rendered, visible, not transparent, of some size. Asked of the element around the text
 * (for slotted text the slot), not of every ancestor: `visibility` can be given back by a child, and `checkVisibility` looks upwards itself.
 */
export function showsText(
  element: Element,
  style: CSSStyleDeclaration,
  styleOf: (element: Element) => CSSStyleDeclaration,
): boolean {
  // “0px”, “0.5px”: below 1 px it is noise against copying. By the first digit, as a number costs more than all else here.
  if (style.fontSize.startsWith('0') || hidesContents(element, style)) return false;
  if (isVisible(element, WITH_ALL)) return true;
  // An element without a box of its own is not “visible” to the browser, but its text is, where its parent's would be.
  return style.display === 'contents' && style.visibility === 'visible' && isBoxAboveShown(element, styleOf);
}

/** Whether the nearest box around an element that has none is rendered and not transparent. Not its `visibility`: the element has its own. */
function isBoxAboveShown(element: Element, styleOf: (element: Element) => CSSStyleDeclaration): boolean {
  let inner = element;
  for (;;) {
    const above = aboveInFlatTree(inner);
    if (!above) return true;
    const style = styleOf(above);
    if (hidesContents(above, style) && dom.localName(inner) !== 'summary') return false;
    if (style.display !== 'contents') return isVisible(above, WITH_OPACITY);
    inner = above;
  }
}

/** What `checkVisibility` says of the elements inside one, but text inside can't be asked. */
function hidesContents(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.contentVisibility === 'hidden' ||
    (dom.localName(element) === 'details' && dom.attribute(element, 'open') === null)
  );
}

/** The element an element is drawn in: its slot, its host's shadow tree, its parent. */
function aboveInFlatTree(element: Element): Element | null {
  const above = dom.assignedSlot(element) ?? dom.parentNode(element);
  if (!above) return null;
  const type = dom.nodeType(above);
  if (type === 11) return (above as Partial<ShadowRoot>).host ?? null;
  return type === 1 ? (above as Element) : null;
}
