/** A text to be looked for with edits: for each of its units, at which places of it the unit stands, 32 places to a word. */
export type EditPattern = {
  length: number;
  /** Words to a unit. */
  blocks: number;
  /** Where the words of each unit begin in `bits`. */
  at: Map<number, number>;
  /** The words of all units; the first ones are those of a unit that isn't in the text. */
  bits: Int32Array;
};

const WORD = 32;

/** Makes the masks of a text. In one array: a typed array for each unit takes longer to make than to use. */
export function editPattern(words: string): EditPattern {
  const blocks = Math.ceil(words.length / WORD);
  const at = new Map<number, number>();
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    if (!at.has(unit)) at.set(unit, (at.size + 1) * blocks);
  }
  const bits = new Int32Array((at.size + 1) * blocks);
  for (let i = 0; i < words.length; i++) bits[at.get(words.charCodeAt(i))! + (i >> 5)]! |= 1 << (i & 31);
  return { length: words.length, blocks, at, bits };
}

/** The fewest edits, and just after which unit of the text that likeness ends (the first, of several). */
export type FewestEdits = { edits: number; end: number };

/**
 * The fewest edits (insertions, deletions, replacements of one unit) by which the pattern becomes some part of `text` in [from, to).
 * Bit-parallel rows in blocks: Myers 1999, with Hyyrö's carry between blocks.
 */
export function fewestEdits(
  { length, blocks, at: masks, bits }: EditPattern,
  text: string,
  from: number,
  to: number,
): FewestEdits {
  if (blocks === 0) return { edits: 0, end: from };
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const topOfLast = 1 << ((length - 1) & 31);
  let edits = length;
  let best = length;
  let bestEnd = Math.max(0, from);
  for (let at = Math.max(0, from), end = Math.min(to, text.length); at < end; at++) {
    const mask = masks.get(text.charCodeAt(at)) ?? 0;
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const up = plus[block]!;
      const down = minus[block]!;
      let equal = bits[mask + block]!;
      const vertical = equal | down;
      if (carry < 0) equal |= 1;
      const diagonal = (((equal & up) + up) ^ up) | equal;
      let rise = down | ~(diagonal | up);
      let fall = up & diagonal;
      const top = block === blocks - 1 ? topOfLast : 1 << 31;
      const out = rise & top ? 1 : fall & top ? -1 : 0;
      rise <<= 1;
      fall <<= 1;
      if (carry < 0) fall |= 1;
      else if (carry > 0) rise |= 1;
      plus[block] = fall | ~(vertical | rise);
      minus[block] = rise & vertical;
      carry = out;
    }
    edits += carry;
    if (edits < best) {
      best = edits;
      bestEnd = at + 1;
    }
  }
  return { edits: best, end: bestEnd };
}
