/** So many px left of, or above, where an element belongs, nothing is to be read: a page moves what it wants to be found there by nobody. */
const FAR = -999;
const CLIPPED = /^inset\((?:50|100)%/;
const HIDES = /^(?:hidden|clip)/;

/**
 * Whether an element taken out of the flow is put where nobody sees it: far off the page, clipped to nothing, or a single px of it left (text for
 * screen readers, noise against copying). By its style alone, which stays the same while the page is scrolled; its rectangle doesn't.
 */
export function isOutOfSight(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (px(style.left) < FAR || px(style.top) < FAR || CLIPPED.test(style.clipPath)) return true;
  if (style.clip.startsWith('rect(')) {
    const [top = NaN, right = NaN, bottom = NaN, left = NaN] = style.clip.slice(5).split(',').map(px);
    if (right <= left || bottom <= top) return true;
  }
  return px(style.width) <= 1 && px(style.height) <= 1 && HIDES.test(style.overflowX);
}

const px = (value: string): number => Number.parseFloat(value);
