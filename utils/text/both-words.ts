import { MAX_OWN_WORDS } from '@/utils/model/limits';

/** Two texts as one, one below the other or with something else `between` them; where one holds the other, that one. Where that is too long to be kept, lines of the second that the first has too are left out. */
export function bothWords(first: string, second: string, between = '\n'): string {
  if (second.includes(first)) return second;
  if (first.includes(second)) return first;
  const both = `${first}${between}${second}`;
  if (both.length <= MAX_OWN_WORDS) return both;
  const there = new Set(first.split('\n'));
  return [first, ...second.split('\n').filter((line) => !there.has(line))].join('\n');
}
