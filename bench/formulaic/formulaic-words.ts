/**
 * The words one set of invented speeches is made of. In lines, `{…}` stands for a choice: v n two-character verb and noun, d a domain, o an aim, q a
 * quality, s the speech's slogans, p k place with and without its suffix, f full name, x surname, t title, h Han and c Arabic number, y year, m month,
 * e day, g amount with its unit, r percentage.
 */
export type FormulaicWords = {
  verbs: string[];
  nouns: string[];
  /** Two characters that stand before a noun and tell one thing from another. */
  domains: string[];
  qualities: string[];
  aims: string[];
  slogans: string[];
  places: string[];
  placeSuffixes: string[];
  surnames: string[];
  given: string[];
  titles: string[];
  amounts: string[];
  headings: string[];
  openings: string[];
  /** Any sentence. */
  lines: string[];
  /** Told of one person after the other in the same words. */
  persons: string[];
  /** Three times in a row, differing by a word. */
  parallels: string[];
  /** Whole sentences that come again word for word. */
  stock: string[];
  closings: string[];
};
