/** Two texts as one, one below the other or with something else `between` them; where one holds the other, that one. */
export function bothWords(first: string, second: string, between = '\n'): string {
  if (second.includes(first)) return second;
  return first.includes(second) ? first : `${first}${between}${second}`;
}
