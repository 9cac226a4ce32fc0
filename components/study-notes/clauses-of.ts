import { nextClause } from '@/utils/text/next-clause';

/** The clauses of a passage as [start, end), in order; together they are all of it. */
export function clausesOf(text: string): [number, number][] {
  const clauses: [number, number][] = [];
  for (let at = 0; at < text.length;) {
    const end = nextClause(text, at, 1);
    clauses.push([at, end]);
    at = end;
  }
  return clauses;
}
