import { mapInSlices } from '@/utils/export/map-in-slices';
import type { PackedPages } from '@/utils/export/packed-pages';
import type { PageElement } from '@/utils/export/page-element';

type Child = PageElement['children'][number];

function drawn(child: Child): HTMLElement | string {
  if (typeof child === 'string') return child;
  const element = document.createElement(child.tag);
  for (const [name, value] of Object.entries(child.attributes)) element.setAttribute(name, value);
  element.append(...child.children.map(drawn));
  return element;
}

/**
 * Draws pages at the end of an element, in slices: 15,000 paragraphs take a good part of a second, in which the page goes on. Text stays text.
 * @throws the signal's reason when cancelled; what was drawn by then stays
 */
export async function drawPages({ root, parts }: PackedPages, into: Element, signal: AbortSignal): Promise<void> {
  const pages = drawn(root) as HTMLElement;
  into.append(pages);
  await mapInSlices(parts, signal, (part) => pages.append(...(JSON.parse(part) as Child[]).map(drawn)));
}
