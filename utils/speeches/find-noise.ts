import { dom } from '@/utils/anchoring/dom';
import type { SiteRule } from './sites/site-rule';

/** Classes that a page's own style hides: where noise against copying stands between the sentences, it is nearly always this. */
const HIDDEN_CLASS = /\.([a-z_][\w-]{0,60})\s*\{[^{}]{0,300}?(?:display\s*:\s*none|font-size\s*:\s*0(?![.\d]))/giu;
/** An inline style that puts its element off the page. */
const OFF_PAGE = /(?:left|top|text-indent)\s*:\s*-\d{3,}/iu;
/** Classes that many systems give to words for screen readers alone. */
const UNSEEN = ['sr-only', 'visually-hidden', 'screen-reader-text'];
/** Such noise is within lines; blocks that are hidden may be shown by a script later. */
const INLINE = ['span', 'font', 'i', 'em', 'b'];
/** Characters of a page's style that are looked at, and classes believed of it. */
const MAX_STYLE = 200_000;
const MAX_CLASSES = 40;
/** Longest words of a button, and elements above it: in a heading it is the heading, which shows or hides what follows. */
const MAX_BUTTON = 80;
const BUTTON_DEPTH = 4;

/** Elements whose text is no text of the page, as far as its markup tells: what its rules name, inline text that is hidden, and buttons. */
export function findNoise(document: Document, rules: SiteRule[]): Set<Element> {
  const style = dom
    .queryAll(document, 'style')
    .map((element) => dom.textContent(element) ?? '')
    .join('\n')
    .slice(0, MAX_STYLE);
  const classes = new Set(Array.from(style.matchAll(HIDDEN_CLASS), ([, name]) => name));
  const selectors = [
    ...rules.flatMap(({ noise }) => noise ?? []),
    ...[...UNSEEN, ...classes].slice(0, MAX_CLASSES).flatMap((name) => INLINE.map((tag) => `${tag}.${name}`)),
  ];
  const named = dom.queryAll(document, selectors.join(', '));
  const moved = dom
    .queryAll(document, INLINE.map((tag) => `${tag}[style]`).join(', '))
    .filter((element) => OFF_PAGE.test(dom.attribute(element, 'style') ?? ''));
  return new Set([...named, ...moved, ...dom.queryAll(document, 'button').filter(isButton)]);
}

function isButton(element: Element): boolean {
  if ((dom.textContent(element) ?? '').length > MAX_BUTTON) return false;
  let each: Node | null = dom.parentNode(element);
  for (let depth = 0; each && dom.nodeType(each) === 1 && depth < BUTTON_DEPTH; depth++) {
    if (/^h[1-6]$/u.test(dom.localName(each as Element))) return false;
    each = dom.parentNode(each);
  }
  return true;
}
