import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { findDuplicates } from '@/utils/speeches/find-duplicates';
import { dismissedPairs } from '@/utils/storage/dismissed-pairs';
import type { Notebook } from '@/utils/storage/open-notebook';
import { useLiveQuery } from '@/utils/storage/use-live-query';

/** How long the notebook is let be before it is looked through, ms. */
const CALM = 300;

/**
 * The passages that were kept more than once, but for those the reader has told apart; undefined while that isn't known. Looked for in slices, anew when
 * notes come or go; `calm`: after how many ms.
 */
export function useDuplicates(
  notebook: Notebook,
  notes: readonly Note[] | undefined,
  speeches: ReadonlyMap<string, Speech> | undefined,
  calm = CALM,
): readonly Note[][] | undefined {
  const { value: apart } = useLiveQuery(() => dismissedPairs(notebook), [notebook]);
  const [found, setFound] = useState<readonly string[][]>();
  useEffect(() => {
    if (!notes || !speeches || !apart) return undefined;
    const ended = new AbortController();
    const rest = (): Promise<void> =>
      new Promise((later, end) => {
        setTimeout(() => (ended.signal.aborted ? end(ended.signal.reason) : later()));
      });
    const later = setTimeout(() => {
      findDuplicates(notes, { speeches, apart }, rest).then(
        (groups) => !ended.signal.aborted && setFound(groups.map((group) => group.map(({ id }) => id))),
        () => undefined,
      );
    }, calm);
    return () => {
      ended.abort();
      clearTimeout(later);
    };
  }, [notes, speeches, apart]);
  return useMemo(() => {
    if (!found || !notes) return undefined;
    // What was found before a note went elsewhere is of the notes that are left.
    const byId = new Map(notes.map((note) => [note.id, note]));
    return found.map((group) => group.flatMap((id) => byId.get(id) ?? [])).filter((group) => group.length > 1);
  }, [found, notes]);
}
