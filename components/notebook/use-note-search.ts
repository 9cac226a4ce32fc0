import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note } from '@/utils/model/note';
import { filterNotes, type Facets } from '@/utils/search/filter-notes';
import { isEmptyQuery } from '@/utils/search/is-empty-query';
import { isFiltering } from '@/utils/search/is-filtering';
import { makeIndex } from '@/utils/search/make-index';
import { makeIndexInSlices } from '@/utils/search/make-index-in-slices';
import type { NoteFilter } from '@/utils/search/note-filter';
import { isSameQuery } from '@/utils/search/is-same-query';
import { parseQuery } from '@/utils/search/parse-query';
import type { Query } from '@/utils/search/query';
import type { SearchedWorld, SearchIndex } from '@/utils/search/search-index';
import { searchAgain } from '@/utils/search/search-again';
import type { Found } from '@/utils/search/search-notes';
import { warmUp } from './warm-up';

/** So many notes are made ready at once, in a few ms; more in slices. */
const AT_ONCE = 500;

export type NoteSearch = {
  query: Query;
  /** Whether anything is looked for or filtered; then `notes` are ranked, else as given. */
  isSearching: boolean;
  /** How many notes there are. */
  count: number;
  /** Put together when it is asked for: what is drawn needs a dozen of them. */
  readonly notes: readonly Note[];
  /** The same as places in the index, where something is looked for and that is of the world as it is now. */
  found: Found | undefined;
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
  /** Whether the words are still to come: nothing is made ready until then. */
  isWaiting?: boolean;
};

/**
 * Searches notes as is typed. They are made ready when the world is another one, and only what changed in it; of many notes in slices, while the earlier
 * ones are still searched.
 */
export function useNoteSearch(
  world: SearchedWorld,
  { typed, filter, lost, scope = '', isWaiting = false }: Options,
): NoteSearch {
  const last = useRef<SearchIndex>(undefined);
  const isWarm = useRef(false);
  const [sliced, setSliced] = useState<{ world: SearchedWorld; scope: string; index: SearchIndex }>();
  // The widest is taken over from: who looks at one shelf mostly comes back to all.
  const keep = (index: SearchIndex): SearchIndex => {
    if (index.notes.length >= (last.current?.notes.length ?? 0) / 2) last.current = index;
    return index;
  };
  const atOnce = useMemo(() => {
    if (isWaiting || world.notes.length > AT_ONCE) return undefined;
    return keep(makeIndex(world, last.current));
  }, [world, isWaiting]);
  useEffect(() => {
    if (atOnce || isWaiting) return undefined;
    const controller = new AbortController();
    const makeReady = async (): Promise<void> => {
      const index = await makeIndexInSlices(world, { before: last.current, signal: controller.signal });
      if (!index) return;
      keep(index);
      setSliced({ world, scope, index });
      if (!isWarm.current) isWarm.current = await warmUp(index, controller.signal);
    };
    void makeReady();
    return () => controller.abort();
  }, [world, scope, atOnce, isWaiting]);

  const asked = useRef<Query>(undefined);
  const query = useMemo(() => {
    const next = parseQuery(typed);
    // A space more looks for nothing else: nothing is done again.
    return (asked.current = asked.current && isSameQuery(asked.current, next) ? asked.current : next);
  }, [typed]);
  const isSearching = !isEmptyQuery(query) || isFiltering(filter);
  const isCurrent = atOnce !== undefined || sliced?.world === world;
  const index = atOnce ?? (sliced?.scope === scope ? sliced.index : undefined);
  const search = useRef(searchAgain()).current;
  const result = useMemo(
    () => index && filterNotes(search(index, query), filter, { lost }),
    [index, query, filter, lost],
  );
  const shown = useMemo(() => {
    const given = { count: world.notes.length, notes: () => world.notes, found: undefined };
    if (!isSearching) return given;
    if (!result) return { count: 0, notes: () => [], found: undefined };
    if (!isCurrent) return edited(world.notes, result);
    let made: readonly Note[] | undefined;
    return {
      count: result.at.length,
      notes: () => (made ??= result.notes.map(({ note }) => note)),
      found: result,
    };
  }, [world, result, isSearching, isCurrent]);
  return {
    query,
    isSearching,
    count: shown.count,
    get notes() {
      return shown.notes();
    },
    found: shown.found,
    facets: result?.facets,
    isPending: isSearching && !index,
  };
}

/** What was found before an edit, as it is now; what has gone is gone. */
function edited(
  all: readonly Note[],
  { notes: found }: Found,
): { count: number; notes: () => readonly Note[]; found: undefined } {
  const now = new Map(all.map((note) => [note.id, note]));
  const notes = found.flatMap(({ note: { id } }) => now.get(id) ?? []);
  return { count: notes.length, notes: () => notes, found: undefined };
}
