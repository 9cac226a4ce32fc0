import type { Query } from './query';

/** Whether two queries look for the same, in the same order: scores are sums, and the order of a sum is in its last digit. */
export function isSameQuery(a: Query, b: Query): boolean {
  return a.isCut === b.isCut && JSON.stringify([a.all, a.none]) === JSON.stringify([b.all, b.none]);
}
