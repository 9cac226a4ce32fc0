/** The windows around a frame, innermost first, each with the element that holds the one in it; only as far as they are of the same site. */
export function framesAround(view: Window): { view: Window; frame: Element }[] {
  const found: { view: Window; frame: Element }[] = [];
  let at = view;
  // Null at the top, and where the page around is of another site.
  for (let frame = at.frameElement; frame; frame = at.frameElement) {
    at = at.parent;
    found.push({ view: at, frame });
  }
  return found;
}
