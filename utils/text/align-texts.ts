/** How two texts go together, unit by unit. */
export type Alignment = {
  /** For each unit of the first, the index of the equal unit of the second it goes with; −1: it has none. Ascending. */
  to: Int32Array;
  /** Units of the second before which the first begins, and after which it ends: with `free`, what lies outside them is not compared. */
  start: number;
  end: number;
};

export type AlignOptions = {
  /** Whether the second may have any text before and after. */
  free?: boolean;
  /** Least and most that an index of the second may be ahead of the one of the first it goes with. All pairs without it. */
  band?: { low: number; high: number };
  /** Units that should rather stay with their equals: where there is a choice the edits fall on others. */
  dear?: { first: Uint8Array; second: Uint8Array };
};

const DIAGONAL = 0;
const FIRST_ONLY = 1;
const SECOND_ONLY = 2;
const EDIT = 2;
const OUT = 0x3fffffff;

/**
 * Aligns two texts with the fewest edits. Null when the band holds no way through. Time and memory: length of the first × width of the band,
 * a byte each.
 */
export function alignTexts(
  first: string,
  second: string,
  { free = false, band, dear }: AlignOptions = {},
): Alignment | null {
  const [m, n] = [first.length, second.length];
  const low = Math.max(band?.low ?? -m, -m);
  const high = Math.min(band?.high ?? n, n);
  const width = high - low + 1;
  if (width < 1) return null;
  const steps = new Uint8Array((m + 1) * width);
  const units = new Uint16Array(n);
  for (let j = 0; j < n; j++) units[j] = second.charCodeAt(j);
  // Column k stands for index i + low + k of the second; a wall either side spares tests at the borders. Indices below are all in range.
  let above = new Int32Array(width + 2).fill(OUT);
  let row = new Int32Array(width + 2).fill(OUT);
  for (let i = 0; i <= m; i++) {
    row.fill(OUT);
    const unit = i > 0 ? first.charCodeAt(i - 1) : 0;
    const dearFirst = dear && i > 0 ? dear.first[i - 1]! : 0;
    const fromColumn = Math.max(0, -low - i);
    const toColumn = Math.min(width - 1, n - low - i);
    let left = OUT;
    for (let k = fromColumn, at = i * width + fromColumn; k <= toColumn; k++, at++) {
      const j = i + low + k;
      const dearSecond = dear && j > 0 ? dear.second[j - 1]! : 0;
      let best = OUT;
      let step = DIAGONAL;
      if (i === 0) {
        if (free || j === 0) best = 0;
      } else {
        if (j > 0) best = above[k + 1]! + (units[j - 1] === unit ? 0 : EDIT + Math.max(dearFirst, dearSecond));
        const alone = above[k + 2]! + EDIT + dearFirst;
        if (alone < best) {
          best = alone;
          step = FIRST_ONLY;
        }
      }
      const added = left + EDIT + dearSecond;
      if (added < best) {
        best = added;
        step = SECOND_ONLY;
      }
      row[k + 1] = left = best;
      steps[at] = step;
    }
    [above, row] = [row, above];
  }
  let column = -1;
  let least = OUT;
  for (let k = 0; k < width; k++) {
    const j = m + low + k;
    const cost = above[k + 1] ?? OUT;
    if (j < 0 || j > n || (!free && j !== n) || cost >= least) continue;
    [column, least] = [k, cost];
  }
  if (column < 0) return null;

  const to = new Int32Array(m).fill(-1);
  const end = m + low + column;
  let i = m;
  let k = column;
  for (;;) {
    // With free ends, what of the second stands before the first is not compared.
    if (i === 0 && (free || low + k === 0)) break;
    const step = steps[i * width + k];
    const j = i + low + k;
    if (step === SECOND_ONLY) k--;
    else if (step === FIRST_ONLY) {
      i--;
      k++;
    } else {
      if (second.charCodeAt(j - 1) === first.charCodeAt(i - 1)) to[i - 1] = j - 1;
      i--;
    }
  }
  return { to, start: i + low + k, end };
}
