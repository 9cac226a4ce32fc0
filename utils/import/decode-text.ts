import { Refused } from './refused';

/** Share of characters that no text has, from which it is none: a stray one may come from a bad save. */
const STRAY = 0.001;
/** Share of zeros among bytes from which they tell UTF-16, and up to which they are stray. */
const ZEROS = 0.02;
/** Zeros that tell nothing, however short the file: a single one may come from a bad save. */
const FEW = 1;
/** Bytes looked at for zeros, and share of their units that must be text where zeros alone tell no byte order. */
const LOOKED_AT = 4096;
const LIKELY_SHARE = 0.9;
/** What Chinese and English texts are made of. */
const LIKELY = /[\t\n\r -~\u2013-\u2026\u3000-\u3002\u3008-\u3011\u4e00-\u9fff\uff01-\uff5e]/gu;
/** Controls that texts have: tab, line feed, vertical tab, form feed, return, next line. */
const IN_TEXT = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85]);

/**
 * The bytes of a text as text: by its mark (UTF-8, UTF-16), else as UTF-8 if every byte fits, else as `declared`, else as UTF-16 where zeros show it,
 * else as GB 18030, which older Chinese files are written in. Stray zeros are dropped.
 *
 * @param declared a label the file gives for itself, as in `<meta charset>`; one that no decoder knows is passed over
 * @throws Refused (`not-text`) when no decoding makes text of it
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const decoded = decode(bytes, declared);
  const text = decoded.replaceAll('\0', '');
  const zeros = decoded.length - text.length;
  const stray = countStray(text) + (zeros > Math.max(FEW, bytes.length * ZEROS) ? zeros : 0);
  if (stray > Math.max(3, text.length * STRAY)) throw new Refused('not-text', `${stray} characters that no text has`);
  return text;
}

/** C0 and C1 controls, and what decoders put where nothing fits. Counted by code: a list of them would be as long as a picture. */
function countStray(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfffd) && !IN_TEXT.has(code)) count += 1;
  }
  return count;
}

function decode(bytes: Uint8Array, declared: string | undefined): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = zerosTell(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    // Also where another is declared: bytes of GBK are hardly ever valid UTF-8, while declarations are copied from page to page.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderOf(declared).decode(bytes);
  }
}

/**
 * UTF-16 without a mark, told by its spaces and line ends: every other byte of theirs is zero, and no other encoding has many zeros. 一 (U+4E00) and the
 * ideographic space (U+3000) have theirs at the other place, so of both byte orders that is taken which makes more of a text.
 */
function zerosTell(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const looked = bytes.subarray(0, LOOKED_AT);
  for (const [at, byte] of looked.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd <= Math.max(FEW, looked.length * ZEROS)) return undefined;
  const little = likelyShare(looked, 'utf-16le');
  const big = likelyShare(looked, 'utf-16be');
  // Stray zeros of another encoding stand at both places as well.
  if (even > 0 && odd > 0 && Math.max(little, big) < LIKELY_SHARE) return undefined;
  return little > big || (little === big && odd > even) ? 'utf-16le' : 'utf-16be';
}

/** Share of the units of bytes in this encoding that are usual in texts. */
function likelyShare(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const text = new TextDecoder(encoding).decode(bytes);
  return (text.match(LIKELY)?.length ?? 0) / text.length;
}

function decoderOf(label: string | undefined): TextDecoder {
  try {
    if (label !== undefined && !/^utf-?8$/i.test(label)) return new TextDecoder(label);
  } catch {
    // No such encoding.
  }
  return new TextDecoder('gb18030');
}
