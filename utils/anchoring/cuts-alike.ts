const FIGURE = '[\\p{N}〇零一二三四五六七八九十百千万亿两]';
const BEFORE = new RegExp(`(?:${FIGURE}+[.,:])*${FIGURE}*$`, 'u');
const AFTER = new RegExp(`^${FIGURE}*(?:[.,:]${FIGURE}+)*`, 'u');
const BEGINS = new RegExp(`^${FIGURE}`, 'u');
const ENDS = new RegExp(`${FIGURE}$`, 'u');
/** Before a passage, it turns it round: “能” may have been kept, “不能” stands there now. */
const NEGATED = /[不没未无非莫勿]$/u;
/** Units beside a passage that may belong to a number it begins or ends in: longer ones are told from each other by less. */
const LONGEST = 16;

/**
 * Whether a place cuts no other number in two than the passage did: of “增长5%” one may have kept “5%”, but in “增长15%” that is another. Nor
 * a negation from what it negates. All folded; `before` and `after` are what stands beside the words.
 */
export function cutsAlike(
  words: string,
  kept: { before: string; after: string },
  found: { before: string; after: string },
): boolean {
  const left = ({ before }: { before: string }): string => BEFORE.exec(before.slice(-LONGEST))?.[0] ?? '';
  const right = ({ after }: { after: string }): string => AFTER.exec(after.slice(0, LONGEST))?.[0] ?? '';
  if (NEGATED.test(kept.before) !== NEGATED.test(found.before)) return false;
  return (!BEGINS.test(words) || left(kept) === left(found)) && (!ENDS.test(words) || right(kept) === right(found));
}
