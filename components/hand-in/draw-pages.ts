import { mapInSlices } from '@/utils/export/map-in-slices';
import type { PageElement } from '@/utils/export/page-element';

function drawn({ tag, attributes, children }: PageElement): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : drawn(child))));
  return element;
}

/**
 * Draws pages at the end of an element, their paragraphs in slices: 15,000 of them take a good part of a second, in which the page goes on. Text stays text.
 * @throws the signal's reason when cancelled; what was drawn by then stays
 */
export async function drawPages(pages: PageElement, into: Element, signal: AbortSignal): Promise<void> {
  const root = drawn({ ...pages, children: [] });
  into.append(root);
  await mapInSlices(pages.children, signal, (child) => root.append(typeof child === 'string' ? child : drawn(child)));
}
