import { MAX_OWN_WORDS } from '@/utils/model/limits';

/**
 * Two texts as one, one below the other; where one goes on from the other, or has all its lines, that one. Where that is longer than what is written at once, lines of the
 * second that the first has too are left out.
 */
export function bothWords(first: string, second: string): string {
  if (holds(second, first)) return second;
  if (holds(first, second)) return first;
  const both = `${first}\n${second}`;
  if (both.length <= MAX_OWN_WORDS) return both;
  const there = new Set(first.split('\n'));
  return [first, ...second.split('\n').filter((line) => !there.has(line))].join('\n');
}

/** Not wherever it stands in it: 不同意 holds 同意, and says the opposite. */
function holds(long: string, short: string): boolean {
  return long.startsWith(short) || `\n${long}\n`.includes(`\n${short}\n`);
}
