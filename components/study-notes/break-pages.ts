/** A block as it is laid out: its height without what lies between pages, and whether it may be parted, line by line. */
export type LaidOut = { height: number; isWhole: boolean };

/** Where pages end: before which block the break is put, and how far below its beginning each page ends. One that runs over several pages has several. */
export type PageBreak = { index: number; rooms: number[] };

/** Half a pixel more or less is how browsers round. */
export const ROUNDING = 0.5;

/**
 * Parts blocks into pages of one height. Lines are all of height `row`; one that does not fit goes to the next page, as does a block that stays whole, unless it
 * is higher than a page. All lengths in one unit.
 */
export function breakPages(blocks: readonly LaidOut[], page: number, row: number): PageBreak[] {
  const breaks: PageBreak[] = [];
  let used = 0;
  for (const [index, { height, isWhole }] of blocks.entries()) {
    let rest = height;
    const rooms: number[] = [];
    while (used + rest > page + ROUNDING) {
      if (isWhole && used === 0) break;
      const room = page - used;
      rooms.push(room);
      rest -= isWhole ? 0 : Math.floor((room + ROUNDING) / row) * row;
      used = 0;
    }
    if (rooms.length > 0) breaks.push({ index, rooms });
    used += Math.min(rest, page);
  }
  return breaks;
}
