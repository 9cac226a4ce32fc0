type Box = { left: number; top: number; width: number; height: number };

/** How much of a card, at either end, means “beside it”. */
const EDGE = 0.25;

/**
 * Where what is held over a card would go: before or after it at its edges, into it between them; where it can't go into it, its halves are the edges.
 * `along`: the way cards follow each other there, rows or one column.
 */
export function dropPlace(
  box: Box,
  point: { x: number; y: number },
  { along, canEnter }: { along: 'row' | 'column'; canEnter: boolean },
): 'before' | 'after' | 'into' {
  const at = along === 'row' ? (point.x - box.left) / box.width : (point.y - box.top) / box.height;
  const edge = canEnter ? EDGE : 0.5;
  if (at < edge) return 'before';
  return at >= 1 - edge ? 'after' : 'into';
}
