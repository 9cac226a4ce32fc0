import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';

/**
 * Stands for “no theme” among chosen themes, so that notes kept without one have a section too. It is in no notebook; its id is shorter than
 * that of any theme.
 */
export const unsortedTheme: Theme = {
  id: 'none',
  name: { zh: sayIn(studyNotesTexts, 'zh-CN')('otherNotes'), en: sayIn(studyNotesTexts, 'en')('otherNotes') },
  style: 10,
  keywords: {},
  order: Number.MAX_SAFE_INTEGER,
  created: 0,
  changed: 0,
};

/** The same notes, with those under none of the themes there are put under `unsortedTheme` besides what they name. `themes`: every one there is. */
export function withUnsorted(notes: readonly Note[], themes: readonly Pick<Theme, 'id'>[]): Note[] {
  const known = new Set(themes.map(({ id }) => id));
  return notes.map((note) =>
    note.themes.some(({ id }) => known.has(id))
      ? note
      : { ...note, themes: [...note.themes, { id: unsortedTheme.id, by: 'reader' }] },
  );
}
