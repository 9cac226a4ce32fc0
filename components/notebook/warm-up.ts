import { commonQueries } from '@/utils/search/common-queries';
import { filterNotes } from '@/utils/search/filter-notes';
import { noFilter } from '@/utils/search/note-filter';
import { parseQuery } from '@/utils/search/parse-query';
import type { SearchIndex } from '@/utils/search/search-index';
import { searchNotes } from '@/utils/search/search-notes';
import { groupFound } from './group-found';

/** Before each, ms: what the reader does comes first. */
const PAUSE = 100;

/**
 * Searches once for nobody, behind everything else: code that has not run yet takes three times as long, and the first letters that the reader types would wait for
 * it (60 ms where later ones take 15, `npm run bench -- notebook`). Done in tasks of one query each; false when it was ended before.
 */
export async function warmUp(index: SearchIndex, signal: AbortSignal): Promise<boolean> {
  const themes = index.columns.themes.map(({ theme }) => theme);
  for (const typed of commonQueries) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (signal.aborted) return false;
    const found = filterNotes(searchNotes(index, parseQuery(typed)), noFilter, { lost: new Set() });
    groupFound(found, { by: 'theme', themes, speeches: new Map(), asked: undefined });
  }
  return true;
}
