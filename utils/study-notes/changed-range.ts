/** The part of `found` that differs from `expected`: [start, end) in UTF-16 units, empty where something was only left out. */
export function changedRange(expected: string, found: string): { start: number; end: number } {
  const shorter = Math.min(expected.length, found.length);
  let start = 0;
  while (start < shorter && expected[start] === found[start]) start++;
  let same = 0;
  while (same < shorter - start && expected.at(-1 - same) === found.at(-1 - same)) same++;
  return { start, end: found.length - same };
}
