/**
 * Parts a row of groups among sections, each a stretch of the row, so that each section's part of all notes is as near as can be to its share. A section gets at least
 * one group while there are enough.
 *
 * @param sizes notes of each group
 * @param shares of the sections; any unit
 * @returns for each section the groups it gets, [start, end)
 */
export function splitGroups(sizes: readonly number[], shares: readonly number[]): [number, number][] {
  const notes = sizes.reduce((sum, size) => sum + size, 0);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let start = 0;
  let before = 0;
  let due = 0;
  return shares.map((share, section) => {
    due += whole > 0 ? (share / whole) * notes : notes / shares.length;
    const left = shares.length - 1 - section;
    const most = Math.max(start, sizes.length - left);
    let end = start;
    while (end < most) {
      const size = sizes[end]!;
      const isNearer = Math.abs(before + size - due) <= Math.abs(before - due);
      if (end > start && left > 0 && !isNearer) break;
      before += size;
      end += 1;
    }
    // Fewer groups than sections: the first ones have them.
    if (end === start && start < sizes.length) {
      before += sizes[start]!;
      end += 1;
    }
    const part: [number, number] = [start, end];
    start = end;
    return part;
  });
}
