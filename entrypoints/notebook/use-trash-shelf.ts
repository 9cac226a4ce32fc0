import { useMemo } from 'preact/hooks';
import type { NotesNow } from '@/utils/storage/follow-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { storedCounts } from '@/utils/storage/stored-counts';
import { trashContents, type TrashContents } from '@/utils/storage/trash-contents';
import { useLiveQuery } from '@/utils/storage/use-live-query';

/** How much is in the trash; and what, while it is looked at (`isOpen`) and once that is known. */
export function useTrashShelf(
  notebook: Notebook,
  all: NotesNow,
  isOpen: boolean,
): { count: number; contents: TrashContents | undefined } {
  const { value: contents } = useLiveQuery(
    () => (isOpen ? trashContents(notebook) : Promise.resolve(undefined)),
    [notebook, isOpen],
  );
  const { value: stored } = useLiveQuery(() => storedCounts(notebook), [notebook]);
  const count = useMemo(() => {
    const speeches = [...all.speeches.values()].filter(({ deleted }) => deleted === undefined).length;
    // Both are followed, each by itself: for a moment one may be ahead.
    return stored ? Math.max(0, all.trashed.length + stored.speeches - speeches + stored.trashedStudyNotes) : 0;
  }, [stored, all]);
  return { count, contents };
}
