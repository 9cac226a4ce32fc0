import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { branchOf } from '@/utils/themes/branch-of';
import type { Arrangement } from './group-notes';
import { keptMonth } from '@/utils/model/kept-day';

/** What is looked at: everything, the notes without a theme, those whose passage was not found, the trash, those of a theme, a speech, or a month. */
export type Shelf =
  | { kind: 'all'; by: Arrangement }
  /** `by`: as they are put together where the reader came from. */
  | { kind: 'unsorted' | 'lost' | 'trash'; by?: Arrangement }
  | { kind: 'theme' | 'speech'; id: string }
  /** `2026-04`, in the reader's own time. */
  | { kind: 'month'; id: string };

/** How the notes of a shelf are put together, and which shelves stand beside it. */
export function arrangementOf(shelf: Shelf): Arrangement {
  switch (shelf.kind) {
    case 'all':
      return shelf.by;
    case 'speech':
      return 'speech';
    case 'month':
      return 'date';
    case 'theme':
      return 'theme';
    case 'unsorted':
    case 'lost':
    case 'trash':
      break;
  }
  // Of lost ones it is first asked on which page they are.
  return shelf.by ?? (shelf.kind === 'lost' ? 'speech' : 'theme');
}

/** What is known besides the notes. `lost`: ids of the notes whose passage was not found when its page was last looked at. */
type World = { themes: readonly Theme[]; lost: ReadonlySet<string> };

/** The notes of a shelf, in the order given. A theme's shelf holds the notes of those under it as well. */
export function onShelf(notes: readonly Note[], shelf: Shelf, { themes, lost }: World): readonly Note[] {
  switch (shelf.kind) {
    case 'unsorted': {
      const known = new Set(themes.map(({ id }) => id));
      return notes.filter((note) => !note.themes.some(({ id }) => known.has(id)));
    }
    case 'lost':
      return notes.filter(({ id }) => lost.has(id));
    case 'theme': {
      const branch = new Set(branchOf(themes, shelf.id).map(({ id }) => id));
      return notes.filter((note) => note.themes.some(({ id }) => branch.has(id)));
    }
    case 'speech':
      return notes.filter(({ speechId }) => speechId === shelf.id);
    case 'month':
      return notes.filter((note) => keptMonth(note) === shelf.id);
    case 'all':
    case 'trash':
      break;
  }
  return notes;
}
