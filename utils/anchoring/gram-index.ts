/** Units of one gram. Four Han characters are rare even in formulaic text, and outlive an edit of every fifth character. */
export const GRAM = 4;

/** Where each run of four units stands in a text. */
export type GramIndex = {
  /** How often at most the gram at `at` of `words` stands in the text: others may share its bucket. Without reading them. */
  count(words: string, at: number): number;
  /** Calls `visit` with each place of the gram at `at` of `words`, last first, until it answers false. */
  each(words: string, at: number, visit: (place: number) => boolean): void;
};

/** Indexing of one text, done piece by piece. */
export type Indexing = { advance(to: number): void; at(): number; result(): GramIndex };

/**
 * Begins to index a text. Chains through two arrays: one pass, eight bytes a unit, no sorting, so that a page of a million characters is
 * indexed in some ten milliseconds; a Map of strings takes a hundred times that.
 */
export function startIndexing(text: string): Indexing {
  const last = Math.max(0, text.length - GRAM + 1);
  const bits = Math.min(18, Math.max(8, Math.ceil(Math.log2(last + 1)) + 1));
  // At most 2^18 buckets: they fit into the cache of a core; four times as many took four times as long to fill (measured).
  const shift = 32 - bits;
  /** One more than the last place of each bucket's chain; 0 for none. */
  const heads = new Uint32Array(1 << bits);
  const counts = new Uint32Array(1 << bits);
  /** One more than the place before, by place. */
  const before = new Uint32Array(last);
  let read = 0;

  const isAt = (words: string, at: number, place: number): boolean =>
    text.charCodeAt(place) === words.charCodeAt(at) &&
    text.charCodeAt(place + 1) === words.charCodeAt(at + 1) &&
    text.charCodeAt(place + 2) === words.charCodeAt(at + 2) &&
    text.charCodeAt(place + 3) === words.charCodeAt(at + 3);

  const index: GramIndex = {
    count: (words, at) => (at < 0 || at + GRAM > words.length ? 0 : (counts[hash(words, at, shift)] ?? 0)),
    each(words, at, visit) {
      if (at < 0 || at + GRAM > words.length) return;
      for (let next = heads[hash(words, at, shift)] ?? 0; next > 0; next = before[next - 1] ?? 0)
        if (isAt(words, at, next - 1) && !visit(next - 1)) return;
    },
  };
  return {
    at: () => read,
    advance(to) {
      const stop = Math.min(to, last);
      for (let place = read; place < stop; place++) {
        const bucket = hash(text, place, shift);
        before[place] = heads[bucket] ?? 0;
        heads[bucket] = place + 1;
        counts[bucket] = (counts[bucket] ?? 0) + 1;
      }
      read = Math.min(to, text.length);
    },
    result: () => index,
  };
}

/** Multiplicative hashing (Knuth): the upper bits of a product with odd constants are well mixed. */
function hash(words: string, at: number, shift: number): number {
  let mixed = Math.imul(words.charCodeAt(at), 0x9e3779b1) ^ words.charCodeAt(at + 1);
  mixed = Math.imul(mixed, 0x85ebca6b) ^ words.charCodeAt(at + 2);
  mixed = Math.imul(mixed, 0xc2b2ae35) ^ words.charCodeAt(at + 3);
  return Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) >>> shift;
}
