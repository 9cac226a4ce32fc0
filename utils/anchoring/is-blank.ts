const BLANK = /^[\s\u200b\u2060\ufeff]*$/u;

/** Whether nothing in a text is to be seen: white space of every kind, and marks without width. */
export function isBlank(text: string): boolean {
  // Nearly every text begins with a character that decides: a pattern would be set up anew for each.
  const first = text.charCodeAt(0);
  const isSeen = (first > 0x20 && first < 0xa0) || (first > 0x3000 && first !== 0xfeff);
  return !isSeen && BLANK.test(text);
}
