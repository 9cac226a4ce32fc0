/**
 * Whether white space beside this folded unit means nothing: Han, kana, CJK and ASCII punctuation. Between two units that are not tight
 * (Latin, digits, Hangul …) a space parts words. ASCII punctuation is tight because folding has made ， and , one: the answer must not
 * depend on which of them the page had. `high` is the unit before it, for ideographs outside the first plane.
 */
export function isTight(unit: number, before: number): boolean {
  if (unit < 0x80) return !((unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a));
  if (unit < 0x2000) return unit === 0xb7;
  if (unit < 0x2070) return true;
  if (unit < 0x2e80) return false;
  if (unit < 0xa000) return true; // radicals, 3000–303F, kana, bopomofo, Han
  if (unit >= 0xf900 && unit <= 0xfaff) return true; // compatibility ideographs
  if (unit >= 0xfe30 && unit <= 0xfe4f) return true; // vertical forms
  if (isIdeographHigh(unit)) return true;
  return unit >= 0xdc00 && unit <= 0xdfff && isIdeographHigh(before);
}

/** First halves of the pairs for planes 2 and 3, which hold nothing but ideographs. */
function isIdeographHigh(unit: number): boolean {
  return unit >= 0xd840 && unit <= 0xd8bf;
}
