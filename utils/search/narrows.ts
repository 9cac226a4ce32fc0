import type { Query } from './query';

/** Whether what one query finds is always among what another one found: nothing that the other asked is asked no more. */
export function narrows(query: Query, other: Query): boolean {
  return (
    other.all.every((term) => query.all.some((longer) => longer.includes(term))) &&
    other.none.every((term) => query.none.some((shorter) => term.includes(shorter)))
  );
}
