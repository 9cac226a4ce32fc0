type Box = { left: number; top: number; right: number; bottom: number };

/**
 * Which of these is reached from one of them by an arrow key: left and right go in their order, up and down to the nearest in the next row.
 * The same one where there is none.
 */
export function nextInGrid(boxes: readonly Box[], from: number, key: string): number {
  if (key === 'Home') return 0;
  if (key === 'End') return boxes.length - 1;
  if (key === 'ArrowLeft') return Math.max(0, from - 1);
  if (key === 'ArrowRight') return Math.min(boxes.length - 1, from + 1);
  const own = boxes[from];
  if (own === undefined || (key !== 'ArrowUp' && key !== 'ArrowDown')) return from;
  /** How far down (or up) a box is, and how far aside. */
  const away = ({ left, right, top, bottom }: Box): [number, number] => [
    key === 'ArrowDown' ? top - own.bottom : own.top - bottom,
    Math.abs((left + right) / 2 - (own.left + own.right) / 2),
  ];
  let [best, bestWay] = [from, [Infinity, Infinity]];
  for (const [index, box] of boxes.entries()) {
    const way = away(box);
    if (way[0] < 0 || way[0] > bestWay[0]! || (way[0] === bestWay[0] && way[1] >= bestWay[1]!)) continue;
    [best, bestWay] = [index, way];
  }
  return best;
}
