import { groupNotes } from '@/components/notebook/group-notes';
import { arrangementOf, onShelf } from '@/components/notebook/shelf';
import { shelfAt } from '@/components/notebook/shelf-hash';
import type { NotesNow } from '@/utils/storage/follow-notes';
import { branchOf } from '@/utils/themes/branch-of';
import { shelfThemes } from './shelf-themes';

/** More than the largest window shows of them, in lines or in cards. */
const FIRST = 60;

/** The notes that stand first on a shelf, by their ids, told by an outline; the shelf is one that it tells (is-told-by-outline.ts). */
export function firstSeen({ notes, speeches, themes }: NotesNow, hash: string): string[] {
  const shelf = shelfAt(hash);
  const { every } = shelfThemes(themes);
  const groups = groupNotes(onShelf(notes, shelf, { themes: every, lost: new Set() }), {
    by: arrangementOf(shelf),
    themes: shelf.kind === 'theme' ? branchOf(every, shelf.id) : every,
    speeches,
  });
  const first = new Set<string>();
  for (const { parts } of groups)
    for (const { notes: some } of parts) {
      for (const { id } of some.slice(0, FIRST)) first.add(id);
      if (first.size >= FIRST) return [...first];
    }
  return [...first];
}
