import { MAX_LINE } from '@/utils/model/limits';
import type { Locale } from '@/utils/model/locale';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { clipLine } from '@/utils/text/clip-line';
import { pointName } from './point-name';
import { unsortedTheme } from './unsorted-notes';

/** Longer than any theme's own id begins; nothing in a notebook has it. */
const SECTION = 'section:';

/** Stands for a part of a speech, not for a theme of the reader's. */
export function isSectionTheme({ id }: Pick<Theme, 'id'>): boolean {
  return id.startsWith(SECTION);
}

/**
 * The parts of one speech in place of themes, for notes that are under none: a part for each of its top points that has notes, in reading order; what stands before
 * the first or under none is under `unsortedTheme`. The notes come back with their part added to their themes.
 */
export function sectionThemes(notes: readonly Note[], lang: Locale): { themes: Theme[]; notes: Note[] } {
  const parts = new Map<string, Theme>();
  const placed = [...notes]
    .sort((a, b) => a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1))
    .map((note): Note => {
      const label = pointName(note.section[0]);
      const name = label === undefined ? '' : clipLine(label, MAX_LINE);
      const part =
        name === ''
          ? unsortedTheme
          : (parts.get(name) ?? {
              ...unsortedTheme,
              id: `${SECTION}${parts.size + 1}`,
              name: lang === 'en' ? { en: name } : { zh: name },
              order: parts.size + 1,
            });
      if (name !== '') parts.set(name, part);
      return { ...note, themes: [...note.themes, { id: part.id, by: 'reader' }] };
    });
  const hasRest = placed.some(({ themes }) => themes.some(({ id }) => id === unsortedTheme.id));
  return { themes: [...parts.values(), ...(hasRest ? [unsortedTheme] : [])], notes: placed };
}
