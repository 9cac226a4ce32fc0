import { foldToString } from '@/utils/text/fold-to-string';

/** Part of their pairs of characters that two passages share when they say nearly the same: a sentence with a few words changed has 0.7 and more. */
const NEAR = 0.6;
/** A slogan shares too much with others by chance, a long passage is more than one saying. Folded characters. */
const SHORTEST = 8;
const LONGEST = 200;

/**
 * For each passage the earlier one it says nearly the same as, by the pairs of characters they share (Dice); −1 for none. The nearest, of equally near ones the first.
 * 500 passages of 100 characters are compared through what they share, not each with each.
 */
export function nearWording(passages: readonly string[]): number[] {
  const holders = new Map<number, number[]>();
  const sizes: number[] = [];
  return passages.map((passage, at) => {
    const text = foldToString(passage.slice(0, 2 * LONGEST));
    const pairs = new Set<number>();
    if (text.length >= SHORTEST && text.length <= LONGEST)
      for (let i = 0; i + 1 < text.length; i++) pairs.add(text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1));
    sizes.push(pairs.size);
    const shared = new Uint16Array(at);
    for (const pair of pairs) {
      const others = holders.get(pair);
      if (others === undefined) holders.set(pair, [at]);
      else {
        for (const other of others) shared[other]! += 1;
        others.push(at);
      }
    }
    let nearest = -1;
    let best = NEAR;
    for (let other = 0; other < at; other++) {
      const dice = (2 * shared[other]!) / (pairs.size + sizes[other]!);
      if (dice > best || (dice === best && nearest < 0)) [nearest, best] = [other, dice];
    }
    return nearest;
  });
}
