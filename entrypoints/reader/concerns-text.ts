import { skippedTags } from '@/utils/anchoring/block-tags';
import { dom } from '@/utils/anchoring/dom';
import { HOST_TAG } from '@/utils/anchoring/host-tag';

const SHOW = 0x1 | 0x4; // elements and text
/** How many nodes are looked at before a subtree is taken to hold text. */
const ENOUGH = 500;
/** What of an inline style decides whether text is shown. Sizes of letters don't, unless they are nothing. */
const HIDING =
  /(?:^|;)\s*(?:(?:display|visibility|opacity|content-visibility)\s*:[^;]*|font-size\s*:\s*0(?![.\d])[^;]*)/gi;

/** Whether a change of the page can have changed its text: nodes with text that come or go, other words, an attribute that shows or hides. */
export function concernsText(change: MutationRecord): boolean {
  const { type, target, attributeName, oldValue } = change;
  if (type === 'characterData') return isRead(dom.parentNode(target));
  if (type === 'childList') return isRead(target) && [...change.addedNodes, ...change.removedNodes].some(holdsText);
  const value = dom.attribute(target as Element, attributeName ?? '');
  if (value === oldValue || dom.localName(target as Element) === HOST_TAG) return false;
  return attributeName !== 'style' || hiding(oldValue) !== hiding(value);
}

const hiding = (style: string | null): string => [...(style ?? '').matchAll(HIDING)].join(';').replaceAll(/\s/g, '');

/** Whether text directly in this node is read: not in scripts, styles, fields. */
function isRead(node: Node | null): boolean {
  return node === null || dom.nodeType(node) !== 1 || !skippedTags.has(dom.localName(node as Element));
}

function holdsText(top: Node): boolean {
  const walker = dom.document(top).createTreeWalker(top, SHOW);
  let looked = 0;
  for (let node: Node | null = top; node;) {
    if (looked++ > ENOUGH) return true;
    const type: number = dom.nodeType(node);
    if (type === 3 && /\S/.test((node as Text).data)) return true;
    if (type === 1 && dom.shadowRoot(node as Element)) return true;
    const tag: string = type === 1 ? dom.localName(node as Element) : '';
    node = skippedTags.has(tag) || tag === HOST_TAG ? afterAll(walker, top) : walker.nextNode();
  }
  return false;
}

/** The node after the walker's and all in it, within what is walked. */
function afterAll(walker: TreeWalker, top: Node): Node | null {
  for (;;) {
    if (walker.currentNode === top) return null;
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
