/** A box in the window, px. */
type Box = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };

/** Distance from the passage, and from the edges of the window, in px: near enough to belong, far enough not to cover. */
const GAP = 10;
const MARGIN = 8;

/**
 * Where a toolbar stands: below the last line of a passage, else above its first line, else at the edge with more room; always within the
 * window. Not a positioning library: those that are well kept weigh 10 KB in every page, a third of all that the reader may weigh.
 *
 * @param gap distance from the passage, px
 * @param lines boxes of the passage's lines, in the window; those out of sight count by their direction only
 */
export function placeBeside(lines: Box[], size: Size, window: Size, gap = GAP): { left: number; top: number } {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return { left: MARGIN, top: MARGIN };
  const top = Math.min(first.top, last.top);
  const bottom = Math.max(first.bottom, last.bottom);
  const lowest = window.height - size.height - MARGIN;
  const below = bottom + gap;
  const above = top - gap - size.height;
  const wanted = below <= lowest ? below : above >= MARGIN ? above : window.height - bottom > top ? lowest : MARGIN;
  return {
    left: Math.round(Math.max(MARGIN, Math.min(last.left, window.width - size.width - MARGIN))),
    top: Math.round(Math.max(MARGIN, Math.min(wanted, lowest))),
  };
}
