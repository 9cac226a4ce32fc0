/** The note card above (−1) or below (1) the one the focus is on or in; undefined at the ends and in an empty list. */
export function nextCard(root: Element, from: Element, step: -1 | 1): HTMLElement | undefined {
  const cards = [...root.querySelectorAll<HTMLElement>('[data-note]')];
  const at = cards.findIndex((card) => card.contains(from));
  return at < 0 ? undefined : cards[at + step];
}
