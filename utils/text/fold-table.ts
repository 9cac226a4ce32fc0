/** What one UTF-16 unit becomes in folded text; the marks below are units no text keeps (a private-use unit would be real text). */
export const DROPPED = 0;
export const WHITE = 0x20;

const DASHES = [0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2500, 0xfe58, 0xfe63, 0xff0d];
const DOUBLE_QUOTES = [0x201c, 0x201d, 0x201e, 0x201f, 0xff02, 0x300c, 0x300d, 0xff62, 0xff63];
const SINGLE_QUOTES = [0x2018, 0x2019, 0x201a, 0x201b, 0xff07, 0x300e, 0x300f];
const MIDDLE_DOTS = [0xb7, 0x2022, 0x30fb, 0x2027, 0xff65];
const ELLIPSES = [0x2026, 0x2025, 0x22ef];
/** Ranges of units nobody sees: C0 and C1 controls, soft hyphen, zero-width and direction marks, variation selectors, byte order mark. */
const INVISIBLE = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;
/** Every white space of ECMAScript, and NEL. */
const SPACES = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000];

/**
 * Builds the table that folds single units (65,536 entries): width, punctuation classes, lower case where it is one unit for one.
 * No NFKC: it changes lengths and turns ㈠ into (一) (measured), which readers see as different words.
 */
export function buildFoldTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  for (const [first, last] of INVISIBLE) table.fill(DROPPED, first, last + 1);
  for (const unit of SPACES) table[unit] = WHITE;
  table.fill(WHITE, 0x2000, 0x200b);
  for (const unit of DASHES) table[unit] = 0x2d;
  for (const unit of DOUBLE_QUOTES) table[unit] = 0x22;
  for (const unit of SINGLE_QUOTES) table[unit] = 0x27;
  for (const unit of MIDDLE_DOTS) table[unit] = 0xb7;
  for (const unit of ELLIPSES) table[unit] = 0x2026;
  table[0x3002] = 0x2e; // 。
  table[0xff61] = 0x2e; // ｡
  table[0xff64] = 0x3001; // ､
  table[0x25cb] = 0x3007; // ○ typed for 〇
  table[0x25ef] = 0x3007;
  // Letters with two cases live below U+0600, and in these two blocks; the rest of the plane has none that fold one to one and matter.
  for (const [first, last] of [
    [0x41, 0x5ff],
    [0x1e00, 0x1fff],
    [0xff21, 0xff3a],
  ] as const) {
    for (let unit = first; unit <= last; unit++) {
      const folded = table[unit] ?? unit;
      if (folded === DROPPED || folded === WHITE) continue;
      const lower = String.fromCharCode(folded).toLowerCase();
      if (lower.length === 1) table[unit] = lower.charCodeAt(0);
    }
  }
  return table;
}
