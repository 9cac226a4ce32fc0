import { MAX_LINE } from '@/utils/model/limits';

const BETWEEN = ' / ';

/** Two facts as one line, where one isn't there or the same as the other, that one; null where it would be too long. Not where one holds the other: 李明 and 李明华 are two. */
export function bothFacts(first: string, second: string): string | null {
  if (first === '' || second === '' || first.split(BETWEEN).includes(second)) return first || second;
  const line = `${first}${BETWEEN}${second}`;
  return line.length > MAX_LINE ? null : line;
}
