/** Two texts as one, one below the other; where one holds the other, that one. */
export function bothWords(first: string, second: string): string {
  if (second.includes(first)) return second;
  return first.includes(second) ? first : `${first}\n${second}`;
}
