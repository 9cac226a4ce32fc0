import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note } from '@/utils/model/note';
import { filterNotes, type Facets } from '@/utils/search/filter-notes';
import { isEmptyQuery } from '@/utils/search/is-empty-query';
import { isFiltering } from '@/utils/search/is-filtering';
import { makeIndex } from '@/utils/search/make-index';
import { makeIndexInSlices } from '@/utils/search/make-index-in-slices';
import type { NoteFilter } from '@/utils/search/note-filter';
import { parseQuery } from '@/utils/search/parse-query';
import type { Query } from '@/utils/search/query';
import type { SearchedWorld, SearchIndex } from '@/utils/search/search-index';
import { searchNotes, type Found } from '@/utils/search/search-notes';

/** So many notes are made ready at once, in a few ms; more in slices. */
const AT_ONCE = 500;

export type NoteSearch = {
  query: Query;
  /** Whether anything is looked for or filtered; then `notes` are ranked, else as given. */
  isSearching: boolean;
  notes: readonly Note[];
  /** Nothing until the notes are ready to be searched. */
  facets: Facets | undefined;
  /** Whether what is looked for is still to be found. */
  isPending: boolean;
};

type Options = {
  typed: string;
  filter: NoteFilter;
  /** Ids of notes whose passage is lost. */
  lost: ReadonlySet<string>;
  /** What is looked at. Another one is not answered from what was made ready for the one before. */
  scope?: string;
};

/**
 * Searches notes as is typed. They are made ready when the world is another one, and only what changed in it; of many notes in slices, while the earlier
 * ones are still searched.
 */
export function useNoteSearch(world: SearchedWorld, { typed, filter, lost, scope = '' }: Options): NoteSearch {
  const last = useRef<SearchIndex>(undefined);
  const [sliced, setSliced] = useState<{ world: SearchedWorld; scope: string; index: SearchIndex }>();
  // The widest is taken over from: who looks at one shelf mostly comes back to all.
  const keep = (index: SearchIndex): SearchIndex => {
    if (index.notes.length >= (last.current?.notes.length ?? 0) / 2) last.current = index;
    return index;
  };
  const atOnce = useMemo(() => {
    if (world.notes.length > AT_ONCE) return undefined;
    return keep(makeIndex(world, last.current));
  }, [world]);
  useEffect(() => {
    if (atOnce) return undefined;
    const controller = new AbortController();
    const makeReady = async (): Promise<void> => {
      const index = await makeIndexInSlices(world, { before: last.current, signal: controller.signal });
      if (!index) return;
      keep(index);
      setSliced({ world, scope, index });
    };
    void makeReady();
    return () => controller.abort();
  }, [world, scope, atOnce]);

  const query = useMemo(() => parseQuery(typed), [typed]);
  const isSearching = !isEmptyQuery(query) || isFiltering(filter);
  const isCurrent = atOnce !== undefined || sliced?.world === world;
  const index = atOnce ?? (sliced?.scope === scope ? sliced.index : undefined);
  const before = useRef<Found>(undefined);
  const result = useMemo(() => {
    if (!index) return undefined;
    before.current = searchNotes(index, query, before.current);
    return filterNotes(before.current, filter, { lost });
  }, [index, query, filter, lost]);
  const notes = useMemo(() => {
    if (!isSearching) return world.notes;
    const found = result?.notes.map(({ note }) => note) ?? [];
    if (isCurrent) return found;
    // What has been edited meanwhile is shown as it is now, and what has gone is gone.
    const now = new Map(world.notes.map((note) => [note.id, note]));
    return found.flatMap(({ id }) => now.get(id) ?? []);
  }, [world, result, isSearching, isCurrent]);
  return { query, isSearching, notes, facets: result?.facets, isPending: isSearching && !index };
}
