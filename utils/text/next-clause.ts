import { MAX_QUOTE } from '@/utils/model/limits';

/** What ends a clause in Chinese text, wherever it stands. */
const FULL = '，。；：！？、…';
/** What ends a word group in other scripts, unless a letter or digit follows at once: 3.5, 10:30, e.g. */
const HALF = ',.;:!?';
/** What closes after it and belongs to it. */
const CLOSING = '”’」』）》〉】"\')]';

/**
 * The border of a clause next to an offset: the first after it (1) or before it (−1). A clause ends after its punctuation with the closing
 * quotes and brackets that follow, and where a block of the page begins or ends (a line feed). Offsets are UTF-16 units; at the
 * text's ends it stays. Where there is none within `MAX_QUOTE` units, which no passage can reach, it is just beyond these.
 */
export function nextClause(text: string, offset: number, direction: 1 | -1): number {
  let at = offset;
  do at += direction;
  while (at > 0 && at < text.length && Math.abs(at - offset) <= MAX_QUOTE && !isBorder(text, at));
  return Math.min(text.length, Math.max(0, at));
}

function isBorder(text: string, at: number): boolean {
  const next = text[at]!;
  if (next === '\n' || text[at - 1] === '\n') return true;
  if (CLOSING.includes(next) || FULL.includes(next) || HALF.includes(next)) return false;
  let last = at - 1;
  while (last > 0 && CLOSING.includes(text[last]!)) last--;
  const mark = text[last]!;
  return FULL.includes(mark) || (HALF.includes(mark) && !/[\p{L}\p{N}]/u.test(next));
}
