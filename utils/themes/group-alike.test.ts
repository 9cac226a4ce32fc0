import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupAlike, type Features } from './group-alike';

const features = (...of: number[][]): Features[] => of.map((own) => new Map(own.map((feature) => [feature, 1])));
const groups = (list: readonly Features[], alike: number): number[][] =>
  groupAlike(list, { alike, common: 1_000 }).map(({ members }) => members);

/** Cosine of two, and the average of all pairs of two groups. */
function cosine(a: Features, b: Features): number {
  let sum = 0;
  for (const [feature, weight] of a) sum += weight * (b.get(feature) ?? 0);
  return sum / (Math.hypot(...a.values()) * Math.hypot(...b.values()) || 1);
}

/** Average linkage as the books have it: the two that are most alike, again and again. */
function slowly(list: readonly Features[], alike: number): number[][] {
  let all = list.map((_, at) => [at]);
  for (;;) {
    let best: [number, number] | undefined;
    let most = alike;
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 1; j < all.length; j++) {
        const pairs = all[i]!.flatMap((a) => all[j]!.map((b) => cosine(list[a]!, list[b]!)));
        const how = pairs.reduce((a, b) => a + b, 0) / pairs.length;
        if (how > most) [most, best] = [how, [i, j]];
      }
    }
    if (!best) return all.map((members) => members.sort((a, b) => a - b));
    const [into, from] = best;
    all[into]!.push(...all[from]!);
    all = all.filter((_, at) => at !== from);
  }
}

describe('groupAlike', () => {
  it('groups what shares features, and leaves the rest alone', () =>
    expect(groups(features([1, 2], [3, 4], [1, 2, 5], [6], [1, 2]), 0.5)).toEqual([[0, 2, 4], [1], [3]]));

  it('groups nothing that shares nothing', () =>
    expect(groups(features([1], [2], [], []), 0.1)).toEqual([[0], [1], [2], [3]]));

  it('looks at no feature that too many have', () =>
    expect(groupAlike(features([1], [1], [1]), { alike: 0.1, common: 2 }).map(({ members }) => members)).toEqual([
      [0],
      [1],
      [2],
    ]));

  it('groups as joining the most alike again and again does', () => {
    // Weights drawn from many, so that no two pairs are equally alike: there the two may differ.
    const one = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.double({ min: 0.5, max: 2, noNaN: true })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 9 }), (list) => {
        const all = list.map((own) => new Map(own));
        const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => cosine(a, b)));
        // Pairs that hardly share anything are left out on purpose.
        fc.pre(
          pairs.every((how) => how === 0 || how > 0.05) &&
            new Set(pairs.filter(Boolean)).size === pairs.filter(Boolean).length,
        );
        expect(groups(all, 0.4)).toEqual(slowly(all, 0.4).sort(([a], [b]) => a! - b!));
      }),
    );
  });
});
