/** Chance that is the same each time: what a bench says must not depend on luck. */
export type Random = {
  /** A number of 0…1, 1 excluded. */
  next: () => number;
  /** A whole number of 0…n−1. */
  below: (n: number) => number;
  /** One of a list that is not empty. */
  pick: <T>(list: readonly T[]) => T;
  /** At most `n` of a list, in no order. */
  some: <T>(list: readonly T[], n: number) => T[];
};

/** Chance from a seed: FNV-1a over its units, then mulberry32. */
export function seededRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('Nothing to pick from');
    return list[below(list.length)] as T;
  };
  const some = <T>(list: readonly T[], n: number): T[] => {
    const rest = [...list];
    for (let i = 0; i < Math.min(n, rest.length); i++) {
      const j = i + below(rest.length - i);
      [rest[i], rest[j]] = [rest[j] as T, rest[i] as T];
    }
    return rest.slice(0, n);
  };
  return { next, below, pick, some };
}
