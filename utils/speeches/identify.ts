import type { Fingerprint } from '@/utils/model/speech';
import { foldText } from '@/utils/text/fold-text';

/** Units of one shingle: long enough that stock phrases of four to eight characters don't make two speeches alike. */
const SHINGLE = 8;
/** Hashes kept: the estimate's standard error at the gate is √(0.7 × 0.3 / 256) = 0.03. */
const KEPT = 256;
/** Shingles below which a text says nothing: a summary, a headline. */
const ENOUGH = 200;
/** Overlap from which two texts are one speech. Captions and editor's lines cost a few per cent; a false join costs the reader's trust. */
const SAME = 0.7;

/** What a speech is recognised by on another page: the smallest hashes of its folded text's shingles. */
export function fingerprint(paragraphs: string[]): Fingerprint {
  const { text } = foldText(paragraphs.join('\n'));
  const hashes = new Set<number>();
  for (let i = 0; i + SHINGLE <= text.length; i++) hashes.add(hashAt(text, i));
  const smallest = Uint32Array.from(hashes).sort().slice(0, KEPT);
  return { hashes: Array.from(smallest), shingles: hashes.size };
}

/** Whether two pages carry the same speech, by the estimated overlap of their shingles. When in doubt, they don't. */
export function sameSpeech(a: Fingerprint, b: Fingerprint): boolean {
  const [fewer, more] = a.shingles < b.shingles ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  // Overlap can't be more than the shorter's share of the longer.
  if (fewer < ENOUGH || fewer < more * SAME) return false;
  const inA = new Set(a.hashes);
  const inB = new Set(b.hashes);
  const union = [...new Set([...a.hashes, ...b.hashes])].sort((x, y) => x - y).slice(0, KEPT);
  const common = union.filter((hash) => inA.has(hash) && inB.has(hash)).length;
  return union.length > 0 && common >= union.length * SAME;
}

/** FNV-1a over the units of one shingle, then the finaliser of MurmurHash3: without it the smallest hashes would favour some texts. */
function hashAt(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < start + SHINGLE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
