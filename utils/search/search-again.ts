import { isSameQuery } from './is-same-query';
import { narrows } from './narrows';
import type { Query } from './query';
import type { SearchIndex } from './search-index';
import { searchNotes, type Found } from './search-notes';

/** So many letters back what was found is still known; each is up to 0.2 MB at 50,000 notes. */
const KEPT = 16;

/**
 * Searches as `searchNotes`, of what was found for the letters before: taking a letter back finds again what is still known, and a letter more is looked for in the
 * least that must hold it. Remembers for one index at a time, the latest.
 */
export function searchAgain(): (index: SearchIndex, query: Query) => Found {
  let known: Found[] = [];
  return (index, query) => {
    known = known.filter((found) => found.index === index);
    const same = known.find((found) => isSameQuery(found.query, query));
    if (same) return same;
    const least = known
      .filter((found) => narrows(query, found.query))
      .reduce<Found | undefined>((a, b) => (a && a.at.length <= b.at.length ? a : b), undefined);
    const found = searchNotes(index, query, least);
    known = [...known, found].slice(-KEPT);
    return found;
  };
}
