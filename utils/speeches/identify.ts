import type { Fingerprint } from '@/utils/model/speech';
import { MAX_HASHES } from '@/utils/model/limits';
import { foldText } from '@/utils/text/fold-text';
import { overlap } from './overlap';

/*
 * Gates. Chosen on `npm run bench -- recognise --which choosing`, told from `reporting`; the figures stand in docs/decisions/0015.
 */

/** Weight of one shingle: eight Han characters, or four words of other scripts. Stock phrases are mostly shorter, harmless edits mostly further apart. */
const SHINGLE = 8;
const WORD = 2;
/** Shingles below which a text says nothing: a headline, a notice, the foot of a page that is the same on each page of a site. */
export const ENOUGH = 100;
/** Least hashes an answer may rest on: with fewer, its standard error near the gate is over 0.05. */
const SAMPLE = 60;
/** Least share of the longer text that the shorter must have. An excerpt has 60 %; page one of three, kept before the whole was seen elsewhere, a third. */
const SIZE = 0.25;
/**
 * Share of the shorter text that must stand in the longer one. Excerpts of 60 % from two speeches that share 40 to 45 % of theirs share up to
 * 0.79, and so would whole texts of two speeches of which little is new; those of one speech with a strange head and foot have 0.9 and more.
 */
const SAME = 0.88;

/**
 * What a speech is recognised by on another page: the smallest hashes of its shingles, letters and digits alone.
 *
 * @param paragraphs the speaker's words: each site has editors' lines of its own, and `isSpoken` tells them
 */
export function fingerprint(paragraphs: string[]): Fingerprint {
  const hashes = shingleHashes(paragraphs.join('\n'));
  const smallest = Uint32Array.from(hashes).sort().slice(0, MAX_HASHES);
  return { hashes: Array.from(smallest), shingles: hashes.size };
}

/**
 * Whether two texts are one speech: the shorter stands in the longer, as a whole or as a large excerpt. When in doubt, they aren't: a miss costs
 * the reader a click, a false join their trust. Takes any two fingerprints, also hostile ones.
 */
export function sameSpeech(a: Fingerprint, b: Fingerprint): boolean {
  return Math.min(a.shingles, b.shingles) >= Math.max(a.shingles, b.shingles) * SIZE && standsIn(a, b);
}

/** Whether the shorter of two texts stands in the longer, however small a part of it: enough where one is known to be a page of several. */
export function standsIn(a: Fingerprint, b: Fingerprint): boolean {
  if (Math.min(a.shingles, b.shingles) < ENOUGH) return false;
  const { ofShorter, sample } = overlap(a, b);
  return sample >= SAMPLE && ofShorter >= SAME;
}

/** The hashes of all shingles of a text. */
function shingleHashes(original: string): Set<number> {
  const { text } = foldText(original);
  const tokens = new Uint32Array(text.length);
  const weights = new Uint8Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i);
    if (isIdeograph(unit)) {
      tokens[count] = unit;
      weights[count++] = 1;
      i += 1;
      continue;
    }
    let word = 0x811c9dc5;
    const start = i;
    // FNV-1a over the units of a word.
    for (let next = unit; isOfWord(next); next = text.charCodeAt(++i)) word = Math.imul(word ^ next, 0x01000193);
    if (i > start) {
      tokens[count] = word;
      weights[count++] = WORD;
    } else i += 1;
  }
  const hashes = new Set<number>();
  let weight = 0;
  let end = 0;
  for (let start = 0; start < count; start++) {
    while (end < count && weight < SHINGLE) weight += weights[end++] ?? 0;
    if (weight < SHINGLE) break;
    hashes.add(hashOf(tokens, start, end));
    weight -= weights[start] ?? 0;
  }
  return hashes;
}

/** Han, kana, Hangul: a unit by itself. Of what looks like punctuation 々〆〇 are among them. */
function isIdeograph(unit: number): boolean {
  return (unit >= 0x3005 && unit <= 0x3007) || (unit >= 0x3041 && unit <= 0xdfff) || (unit >= 0xf900 && unit <= 0xfaff);
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Whether a unit of folded text goes on with a word; NaN, behind the end, does not. */
function isOfWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);
  return unit < 0x2e80 && LETTER.test(String.fromCharCode(unit));
}

/** FNV-1a over tokens, then the finaliser of MurmurHash3: without it the smallest hashes would favour some texts. */
function hashOf(tokens: Uint32Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ (tokens[i] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
