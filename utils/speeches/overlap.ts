import type { Fingerprint } from '@/utils/model/speech';

/** How much two texts share: of the shorter one, and of both together. 0…1, estimated from their fingerprints. */
export type Overlap = {
  ofShorter: number;
  ofBoth: number;
  /** Hashes of the shorter text the estimate rests on; its standard error is √(p (1 − p) / sample). */
  sample: number;
};

/**
 * Estimates how much two texts share. Each fingerprint holds all hashes up to its largest one; up to the smaller of both limits both are known
 * whole, so what they share there is a fair sample (bottom-k: Cohen & Kaplan, “Summarizing data using bottom-k sketches”, 2007). Hashes
 * ascend, as the model wants it; where they don't, less is found to be shared.
 */
export function overlap(a: Fingerprint, b: Fingerprint): Overlap {
  const [shorter, longer] = a.shingles <= b.shingles ? [a, b] : [b, a];
  const limit = Math.min(limitOf(a), limitOf(b));
  let inShorter = 0;
  let inLonger = 0;
  let common = 0;
  for (;;) {
    const one = shorter.hashes[inShorter] ?? Infinity;
    const other = longer.hashes[inLonger] ?? Infinity;
    // What is no number ends it, too.
    if (!(Math.min(one, other) <= limit)) break;
    if (one === other) common += 1;
    if (one <= other) inShorter += 1;
    if (other <= one) inLonger += 1;
  }
  const all = inShorter + inLonger - common;
  return {
    ofShorter: inShorter === 0 ? 0 : common / inShorter,
    ofBoth: all === 0 ? 0 : common / all,
    sample: inShorter,
  };
}

/** The hash up to which a fingerprint holds all there are. */
function limitOf({ hashes, shingles }: Fingerprint): number {
  return hashes.length < shingles ? (hashes.at(-1) ?? 0) : 0xffffffff;
}
