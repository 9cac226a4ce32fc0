import { escapeHtml } from './escape-html';
import type { PageElement } from './page-element';

/** An element as markup. Names of tags and attributes are ours; values and texts are escaped. */
export function toHtml({ tag, attributes, children }: PageElement): string {
  const told = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : toHtml(child)));
  // Nothing is in it, and nothing closes it.
  if (tag === 'wbr') return '<wbr>';
  return `<${tag}${told.join('')}>${inner.join('')}</${tag}>`;
}
