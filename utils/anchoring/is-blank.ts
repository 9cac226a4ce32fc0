/** Whether nothing in a text is to be seen: white space of every kind, and marks without width. */
export function isBlank(text: string): boolean {
  // Nearly every text begins with what decides: a pattern would be set up for each, and run over all of it.
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) continue;
    if (code < 0xa0) return false;
    if (!RARE.has(code)) return false;
  }
  return true;
}

/** U+00A0, U+FEFF, and the spaces, separators and marks around U+2000 and U+3000. */
const RARE: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x200b, 0x2028,
  0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff,
]);
