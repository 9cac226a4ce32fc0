import { useMemo } from 'preact/hooks';
import { countNotes, type NoteCounts } from '@/components/notebook/count-notes';
import { groupFound } from '@/components/notebook/group-found';
import { groupNotes, type Arrangement, type NoteGroup } from '@/components/notebook/group-notes';
import { notesOf } from '@/components/notebook/notes-of';
import { arrangementOf, onShelf, type Shelf } from '@/components/notebook/shelf';
import { shelfHash } from '@/components/notebook/shelf-hash';
import { useHeldGroups } from '@/components/notebook/use-held-groups';
import { useNoteSearch, type NoteSearch } from '@/components/notebook/use-note-search';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import type { NoteFilter } from '@/utils/search/note-filter';
import type { NotesNow } from '@/utils/storage/follow-notes';
import { branchOf } from '@/utils/themes/branch-of';
import type { ThemeBranch } from '@/utils/themes/theme-tree';
import { shelfThemes } from './shelf-themes';

type Looking = {
  shelf: Shelf;
  typed: string;
  filter: NoteFilter;
  /** The notes in the trash. */
  trashed: readonly Note[];
  /** Ids of the notes whose passage is lost. */
  lost: ReadonlySet<string>;
  /** Whether own words are being written: what is shown then stays where it is. */
  isHeld: boolean;
  /** Whether the words of the notes are still read: nothing can be found in them yet. */
  isOutline: boolean;
};

export type ShelfNotes = {
  by: Arrangement;
  /** As `shelfThemes` has them. */
  tree: ThemeBranch<Theme>[];
  themes: Theme[];
  every: Theme[];
  counts: NoteCounts;
  /** The theme that is looked at, and those under it; nothing on other shelves. */
  branch: Theme[];
  /** Whether nothing is on the shelf, be anything looked for or not. */
  isBare: boolean;
  search: NoteSearch;
  groups: readonly NoteGroup[];
  /** The notes as they stand in the groups; another function when they do. */
  order: () => readonly Note[];
};

/** What is on a shelf of the notebook: counted, found, and put into groups. Nothing of it is done again for what it does not depend on. */
export function useShelfNotes(
  all: NotesNow,
  { shelf, typed, filter, trashed, lost, isHeld, isOutline }: Looking,
): ShelfNotes {
  const by = arrangementOf(shelf);
  const inTrash = shelf.kind === 'trash';
  const { tree, themes, every } = useMemo(() => shelfThemes(all.themes), [all.themes]);
  const counts = useMemo(() => countNotes(all.notes, every), [all.notes, every]);
  const shelved = useMemo(
    () => onShelf(inTrash ? trashed : all.notes, shelf, { themes: every, lost }),
    [all.notes, inTrash && trashed, every, shelf, lost],
  );
  const world = useMemo(
    () => ({ notes: shelved, speeches: all.speeches, themes: every }),
    [shelved, all.speeches, every],
  );
  const search = useNoteSearch(world, { typed, filter, lost, scope: shelfHash(shelf), isWaiting: isOutline });
  const branch = useMemo(() => (shelf.kind === 'theme' ? branchOf(every, shelf.id) : []), [shelf, every]);
  const grouping = {
    by,
    themes: shelf.kind === 'theme' ? branch : every,
    speeches: all.speeches,
    ...(shelf.kind === 'theme' && { asked: shelf.id }),
  };
  // Stays while something is looked for: to clear the search is to show it again.
  const arranged = useMemo(
    () => (inTrash ? [] : groupNotes(shelved, grouping)),
    [shelved, every, branch, all.speeches, shelf],
  );
  const { isSearching, found } = search;
  // Looked at only where nothing else tells what was found: it is put together then.
  const others = isSearching && !found ? search.notes : undefined;
  const fitting = useMemo(() => {
    if (!isSearching || inTrash) return arranged;
    return found ? groupFound(found, grouping) : groupNotes(others ?? [], { ...grouping, ranked: true });
  }, [arranged, isSearching, found, others]);
  const groups = useHeldGroups(fitting, { notes: all.notes, isHeld });
  // One that stands under two headings is selected once.
  const order = useMemo(() => {
    // Put together only where something is done with many: not for each letter of a search.
    let made: readonly Note[] | undefined;
    return () => (made ??= notesOf(groups));
  }, [groups]);
  return { by, tree, themes, every, counts, branch, isBare: shelved.length === 0, search, groups, order };
}
