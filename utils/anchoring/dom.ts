/*
 * Reads of the page's tree that a page cannot bend. `<form><input name=parentNode>` makes `form.parentNode` the input, in an extension's own
 * world too (Chromium), so the getters are taken from the prototypes, where named elements don't reach.
 */

function getter<T extends object, V>(prototype: T | undefined, key: keyof T): (of: T) => V {
  let descriptor: PropertyDescriptor | undefined;
  for (
    let each: object | null | undefined = prototype;
    each && !descriptor;
    each = Object.getPrototypeOf(each) as object | null
  ) {
    descriptor = Object.getOwnPropertyDescriptor(each, key);
  }
  const { get } = { ...descriptor };
  // Decided here, not with each call: a page has a hundred thousand of them.
  return get ? (of) => get.call(of) as V : (of) => of[key] as V;
}

const node = typeof Node === 'undefined' ? undefined : Node.prototype;
const element = typeof Element === 'undefined' ? undefined : Element.prototype;
const page = typeof Document === 'undefined' ? undefined : Document.prototype;

/** Reads of the tree that clobbered forms cannot bend. */
export const dom = {
  nodeType: getter<Node, number>(node, 'nodeType'),
  parentNode: getter<Node, ParentNode | null>(node, 'parentNode'),
  firstChild: getter<Node, ChildNode | null>(node, 'firstChild'),
  nextSibling: getter<Node, ChildNode | null>(node, 'nextSibling'),
  ownerDocument: getter<Node, Document | null>(node, 'ownerDocument'),
  childNodes: getter<Node, NodeListOf<ChildNode>>(node, 'childNodes'),
  textContent: getter<Element, string | null>(element, 'textContent'),
  localName: getter<Element, string>(element, 'localName'),
  shadowRoot: getter<Element, ShadowRoot | null>(element, 'shadowRoot'),
  assignedSlot: getter<Element, HTMLSlotElement | null>(element, 'assignedSlot'),
  attribute: (of: Element, name: string): string | null => (element ?? of).getAttribute.call(of, name),
  /** Whether two nodes are one, or the first holds the second. */
  contains: (outer: Node, inner: Node): boolean => (node ?? outer).contains.call(outer, inner),
  query: (of: Document, selector: string): Element | null => (page ?? of).querySelector.call(of, selector),
  queryAll: (of: Document, selector: string): Element[] => Array.from((page ?? of).querySelectorAll.call(of, selector)),
  /** The document or shadow root a node is in. */
  rootOf: (of: Node): Node => (node ?? of).getRootNode.call(of),
  document: (of: Node): Document => dom.ownerDocument(of) ?? (of as Document),
};
