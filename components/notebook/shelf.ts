import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { themeTree } from '@/utils/themes/theme-tree';
import { keptMonth } from './kept-day';

/** What is looked at: everything, the notes without a theme, those whose passage was not found, the trash, those of a theme, a speech, or a month. */
export type Shelf =
  | { kind: 'all' | 'unsorted' | 'lost' | 'trash' }
  | { kind: 'theme' | 'speech'; id: string }
  /** `2026-04`, in the reader's own time. */
  | { kind: 'month'; id: string };

/** What is known besides the notes. `lost`: ids of the notes whose passage was not found when its page was last looked at. */
type World = { themes: readonly Theme[]; lost: ReadonlySet<string> };

/** The notes of a shelf, in the order given. A theme's shelf holds the notes of those under it as well. */
export function onShelf(notes: readonly Note[], shelf: Shelf, { themes, lost }: World): readonly Note[] {
  switch (shelf.kind) {
    case 'all':
    case 'trash':
      return notes;
    case 'unsorted': {
      const known = new Set(themes.map(({ id }) => id));
      return notes.filter((note) => !note.themes.some(({ id }) => known.has(id)));
    }
    case 'lost':
      return notes.filter(({ id }) => lost.has(id));
    case 'theme': {
      const family = new Set(familyOf(shelf.id, themes));
      return notes.filter((note) => note.themes.some(({ id }) => family.has(id)));
    }
    case 'speech':
      return notes.filter(({ speechId }) => speechId === shelf.id);
    case 'month':
      return notes.filter((note) => keptMonth(note) === shelf.id);
  }
}

/** A theme and those that stand under it: ids. */
export function familyOf(id: string, themes: readonly Theme[]): string[] {
  const branch = themeTree(themes).find(({ theme }) => theme.id === id);
  return [id, ...(branch?.children.map((theme) => theme.id) ?? [])];
}
