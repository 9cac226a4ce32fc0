/** Where two texts differ: [start, end) of `found` and [keptStart, keptEnd) of `expected`, UTF-16 units, never within a surrogate pair. */
type ChangedRange = { start: number; end: number; keptStart: number; keptEnd: number };

/** The part of `found` that differs from `expected`; empty where something was only left out. */
export function changedRange(expected: string, found: string): ChangedRange {
  const shorter = Math.min(expected.length, found.length);
  let start = 0;
  while (start < shorter && expected[start] === found[start]) start++;
  if (isHigh(expected.charCodeAt(start - 1)) || isHigh(found.charCodeAt(start - 1))) start--;
  start = Math.max(0, start);
  let same = 0;
  while (same < shorter - start && expected.at(-1 - same) === found.at(-1 - same)) same++;
  if (same > 0 && isLow(found.charCodeAt(found.length - same))) same--;
  return { start, end: found.length - same, keptStart: start, keptEnd: expected.length - same };
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
