/**
 * An address, or its fragment, without what only jumps within the page. A route stays: where all of a site is one page, #/article/1 is the address
 * of an article (`#!/…` on older sites). #/ alone is such a site's first page, or a link to nowhere.
 */
export function withoutAnchor(address: string): string {
  return address.replace(/#(?!!?\/[^#]).*$/, '');
}
