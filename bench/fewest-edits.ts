/** Row of each unit in the masks of the words at hand; 0: it isn't in them. One table for all calls: filling it anew would cost more than the check. */
const rows = new Uint16Array(0x10000);

/**
 * By how many edits the likest part of `text` between two offsets differs from `words`, by Myers' bit vectors in blocks of 32 (Hyyrö 2003), each block of
 * each step: the floor of a check.
 */
export function fewestEdits(text: string, from: number, to: number, words: string): number {
  const blocks = (words.length + 31) >> 5;
  const masks = new Int32Array((words.length + 1) * blocks);
  let last = 0;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    const row = (rows[unit] ||= ++last);
    masks[row * blocks + (at >> 5)]! |= 1 << (at & 31);
  }
  const up = new Int32Array(blocks).fill(-1);
  const down = new Int32Array(blocks);
  const lastBit = 1 << ((words.length - 1) & 31);
  let edits = words.length;
  let fewest = edits;
  for (let at = from; at < to; at++) {
    const row = rows[text.charCodeAt(at)]! * blocks;
    let carryUp = 0;
    let carryDown = 0;
    for (let block = 0; block < blocks; block++) {
      const pv = up[block]!;
      const mv = down[block]!;
      const mask = masks[row + block]!;
      const xv = mask | mv;
      const equal = mask | carryDown;
      const xh = (((equal & pv) + pv) ^ pv) | equal;
      const ph = mv | ~(xh | pv);
      const mh = pv & xh;
      if (block === blocks - 1) edits += (ph & lastBit ? 1 : 0) - (mh & lastBit ? 1 : 0);
      const risen = (ph << 1) | carryUp;
      const fallen = (mh << 1) | carryDown;
      carryUp = ph >>> 31;
      carryDown = mh >>> 31;
      up[block] = fallen | ~(xv | risen);
      down[block] = risen & xv;
    }
    if (edits < fewest) fewest = edits;
  }
  for (let at = 0; at < words.length; at++) rows[words.charCodeAt(at)] = 0;
  return fewest;
}
