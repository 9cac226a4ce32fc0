import type { Query } from './query';

/** Whether a query looks for nothing, so that every note is found. */
export function isEmptyQuery({ all, none }: Query): boolean {
  return all.length === 0 && none.length === 0;
}
