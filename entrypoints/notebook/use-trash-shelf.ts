import { useMemo, useRef } from 'preact/hooks';
import type { Note } from '@/utils/model/note';
import type { NotesNow } from '@/utils/storage/follow-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { storedCounts } from '@/utils/storage/stored-counts';
import { trashContents, type TrashContents } from '@/utils/storage/trash-contents';
import { unmadeInTrash } from '@/utils/storage/unmade-in-trash';
import { useLiveQuery } from '@/utils/storage/use-live-query';

/**
 * How much is in the trash, and its notes; and all that is there, while it is looked at (`isOpen`) and once that is known. What lies there only since its making was taken
 * back is left out.
 */
export function useTrashShelf(
  notebook: Notebook,
  all: NotesNow,
  isOpen: boolean,
): { count: number; notes: readonly Note[]; contents: TrashContents | undefined } {
  const { value: contents } = useLiveQuery(
    () => (isOpen ? trashContents(notebook) : Promise.resolve(undefined)),
    [notebook, isOpen],
  );
  const { value: stored } = useLiveQuery(() => storedCounts(notebook), [notebook]);
  // Looked into anew when something comes there or goes: an action on thousands of notes is read for it.
  const inThere = useMemo(() => all.trashed.map(({ id, deleted }) => `${id} ${deleted}`).join(), [all.trashed]);
  const { value: unmadeNow } = useLiveQuery(
    () =>
      unmadeInTrash(notebook, {
        notes: all.trashed.map(({ id }) => id),
        speeches: new Set([...all.speeches.values()].flatMap(({ id, deleted }) => (deleted === undefined ? id : []))),
      }),
    [notebook, inThere, all.speeches.size],
  );
  // What was known last stands until it is known anew: else what is left out would flash up with each action.
  const unmadeThen = useRef(unmadeNow);
  const unmade = (unmadeThen.current = unmadeNow ?? unmadeThen.current);
  const notes = useMemo(() => all.trashed.filter(({ id }) => !unmade?.has(id)), [all.trashed, unmade]);
  const count = useMemo(() => {
    const speeches = [...all.speeches.values()].filter(({ deleted }) => deleted === undefined).length;
    // Both are followed, each by itself: for a moment one may be ahead.
    const there = all.trashed.length + (stored?.speeches ?? 0) - speeches + (stored?.trashedStudyNotes ?? 0);
    return stored ? Math.max(0, there - (unmade?.size ?? 0)) : 0;
  }, [stored, all, unmade]);
  return { count, notes, contents };
}
