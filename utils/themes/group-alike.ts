/** What is told apart in a text, with its weight. */
export type Features = ReadonlyMap<number, number>;

/** Similarity that counts as none: pairs that share one common word are not worth keeping. */
const LEAST = 0.04;

/**
 * Groups what is alike, by average linkage: two groups become one while their members are, on average, at least `alike` (cosine, 0…1). Gives the places of each group's
 * members, ascending, groups by their first member. By the chain of nearest neighbours (Murtagh, A survey of recent advances in hierarchical clustering,
 * 1983), on the pairs that share anything at all: others have nothing to say. `common`: a feature of more than so many is not looked at, it tells nothing apart.
 */
export function groupAlike(
  features: readonly Features[],
  { alike, common }: { alike: number; common: number },
): { members: number[]; alike: number }[] {
  const links = linksOf(features, common);
  const groups = new Map(features.map((_, at) => [at, { members: [at], alike: 1 }]));
  const open = new Set(groups.keys());
  const chain: number[] = [];
  while (open.size > 0) {
    const [lowest] = open;
    if (chain.length === 0) chain.push(lowest!);
    const top = chain.at(-1)!;
    const before = chain.at(-2);
    let nearest = -1;
    let most = alike;
    for (const [other, how] of links[top]!) {
      if (!open.has(other)) continue;
      if (
        how > most ||
        (how === most && (nearest < 0 || other === before || (nearest !== before && other < nearest)))
      ) {
        nearest = other;
        most = how;
      }
    }
    if (nearest < 0) {
      // Nothing is near enough, and never will be: the average of what is not can't be.
      open.delete(top);
      chain.pop();
    } else if (nearest !== before) {
      chain.push(nearest);
    } else {
      chain.length -= 2;
      const [into, from] = [Math.min(top, nearest), Math.max(top, nearest)];
      open.delete(from);
      mergeLinks(links, into, from, groups.get(into)!.members.length, groups.get(from)!.members.length);
      groups.set(into, { members: [...groups.get(into)!.members, ...groups.get(from)!.members], alike: most });
      groups.delete(from);
    }
  }
  return [...groups.values()].map(({ members, alike }) => ({ members: members.sort((a, b) => a - b), alike }));
}

/** How alike any two are that share a feature. */
function linksOf(features: readonly Features[], common: number): Map<number, number>[] {
  const holders = new Map<number, { at: number; weight: number }[]>();
  features.forEach((of, at) => {
    const length = Math.hypot(...of.values());
    for (const [feature, weight] of of) {
      const holding = holders.get(feature);
      const part = { at, weight: weight / length };
      if (holding) holding.push(part);
      else holders.set(feature, [part]);
    }
  });
  const links = features.map(() => new Map<number, number>());
  const sums = new Float64Array(features.length);
  features.forEach((of, at) => {
    const length = Math.hypot(...of.values());
    const met: number[] = [];
    for (const [feature, weight] of of) {
      const holding = holders.get(feature)!;
      if (holding.length > common) continue;
      for (const { at: other, weight: its } of holding) {
        if (other <= at) continue;
        if (sums[other] === 0) met.push(other);
        sums[other]! += (weight / length) * its;
      }
    }
    for (const other of met) {
      const how = sums[other]!;
      sums[other] = 0;
      if (how < LEAST) continue;
      links[at]!.set(other, how);
      links[other]!.set(at, how);
    }
  });
  return links;
}

/** Lance and Williams: what a group is like is the average of what its members are like. */
function mergeLinks(links: Map<number, number>[], into: number, from: number, many: number, more: number): void {
  const all = many + more;
  const [own, other] = [links[into]!, links[from]!];
  own.delete(from);
  other.delete(into);
  for (const [to, how] of own) {
    const both = (how * many + (other.get(to) ?? 0) * more) / all;
    own.set(to, both);
    links[to]!.set(into, both);
  }
  for (const [to, how] of other) {
    links[to]!.delete(from);
    if (own.has(to)) continue;
    own.set(to, (how * more) / all);
    links[to]!.set(into, (how * more) / all);
  }
}
