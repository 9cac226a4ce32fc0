import { h, type VNode } from 'preact';
import type { PageElement } from '@/utils/export/page-element';

/** An element of pages, drawn: text stays text. */
export function DrawnElement({ element }: { element: PageElement }): VNode {
  const { tag, attributes, children } = element;
  return h(
    tag,
    attributes,
    children.map((child, at) => (typeof child === 'string' ? child : <DrawnElement key={at} element={child} />)),
  );
}
