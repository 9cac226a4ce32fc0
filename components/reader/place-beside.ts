/** A box in the window, px. */
type Box = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };

/** Distance from the edges of the window, px. */
const MARGIN = 8;

/**
 * Where something of ours stands at a passage without covering it: below it, else above, else beside, where there is room for it; always within
 * the window. A passage that leaves room nowhere is covered at its end, or at its beginning where only that is in sight. Not a positioning
 * library: those that are well kept weigh 10 KB in every page, a third of all that the reader may weigh.
 *
 * @param lines boxes of the passage's lines, in the window, in reading order; those out of sight count by their direction only
 * @param window what can be seen of the page: less than the window where the reader has zoomed in with two fingers, or a keyboard is up
 * @param clear distance from the passage, px
 */
export function placeBeside(
  lines: Box[],
  size: Size,
  window: Box,
  clear: { below: number; above: number },
): { left: number; top: number } {
  const leftmost = window.left + MARGIN;
  const topmost = window.top + MARGIN;
  const rightmost = Math.max(leftmost, window.right - size.width - MARGIN);
  const lowest = Math.max(topmost, window.bottom - size.height - MARGIN);
  const within = (left: number, top: number) => ({
    left: Math.round(Math.max(leftmost, Math.min(left, rightmost))),
    top: Math.round(Math.max(topmost, Math.min(top, lowest))),
  });
  const last = lines.at(-1);
  if (!last) return within(leftmost, topmost);
  // All of them: columns, and elements among the lines, make the last one not always the lowest.
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));

  const below = bottom + clear.below;
  if (below <= lowest) return within(last.left, below);
  const above = top - clear.above - size.height;
  if (above >= topmost) return within(last.left, above);
  const middle = (Math.max(top, window.top) + Math.min(bottom, window.bottom) - size.height) / 2;
  if (right + clear.above <= rightmost) return within(right + clear.above, middle);
  if (left - clear.above - size.width >= leftmost) return within(left - clear.above - size.width, middle);
  return within(last.left, window.bottom - bottom > top - window.top ? lowest : topmost);
}
