/**
 * How much of a kept side is unchanged beside a place: 1 − edit distance ÷ length, where the text's far end is free. Both are given nearest
 * unit first. `kept` has at most 32 units (one machine word): the bit-parallel rows of Myers (1999), anchored at the near end.
 */
export function sideSimilarity(kept: string, found: string): number {
  const length = kept.length;
  if (length === 0) return 0;
  if (found.startsWith(kept)) return 1;
  const masks = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const unit = kept.charCodeAt(i);
    masks.set(unit, (masks.get(unit) ?? 0) | (1 << i));
  }
  const top = 1 << (length - 1);
  let plus = -1;
  let minus = 0;
  let distance = length;
  let best = length;
  for (let i = 0; i < found.length; i++) {
    const equal = masks.get(found.charCodeAt(i)) ?? 0;
    const diagonal = (((equal & plus) + plus) ^ plus) | equal | minus;
    let up = minus | ~(diagonal | plus);
    let down = plus & diagonal;
    if (up & top) distance++;
    else if (down & top) distance--;
    if (distance < best) best = distance;
    // The row above grows by one with each unit of the text: what is skipped at the near end counts.
    up = (up << 1) | 1;
    down <<= 1;
    plus = down | ~(diagonal | up);
    minus = up & diagonal;
  }
  return 1 - best / length;
}
