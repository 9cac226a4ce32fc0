/** Id of the element a block of an article is drawn in. */
export function blockId(index: number): string {
  return `block-${index}`;
}
