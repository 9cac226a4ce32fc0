import { keptDay } from '@/utils/model/kept-day';
import type { Locale } from '@/utils/model/locale';
import type { Note } from '@/utils/model/note';
import type { Composed } from '@/utils/model/study-notes';
import type { Theme } from '@/utils/model/theme';
import { sectionThemes } from './section-themes';
import { unsortedTheme, withUnsorted } from './unsorted-notes';

export type Choice = Composed['choice'];

type Kept = {
  notes: readonly Note[];
  /** Every theme there is. */
  themes: readonly Theme[];
};

/**
 * What a choice means for composing: the notes, and the themes they stand under in the draft. Chosen themes come in the order chosen; of speeches or days all themes
 * that have notes, in the notebook's order, and `unsortedTheme` last for what has none. Notes of one speech of which none has a theme stand under the parts of the
 * speech. Notes in the trash are left out.
 */
export function chosenNotes(choice: Choice, kept: Kept, lang: Locale): { themes: Theme[]; notes: Note[] } {
  const live = kept.notes.filter((note) => note.deleted === undefined);
  const themes = kept.themes.filter((theme) => theme.deleted === undefined);
  if (choice.by === 'themes') {
    const byId = new Map([...themes, unsortedTheme].map((theme) => [theme.id, theme]));
    const chosen = choice.themeIds.flatMap((id) => byId.get(id) ?? []);
    return { themes: [...new Set(chosen)], notes: withUnsorted(live, themes) };
  }
  const picked = live.filter((note) =>
    choice.by === 'speeches' ? choice.speechIds.includes(note.speechId) : isWithin(keptDay(note), choice),
  );
  const used = new Set(picked.flatMap((note) => note.themes.map(({ id }) => id)));
  const present = themes
    .filter(({ id }) => used.has(id))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : Number(a.id > b.id)));
  if (present.length === 0 && new Set(picked.map(({ speechId }) => speechId)).size === 1)
    return sectionThemes(picked, lang);
  const notes = withUnsorted(picked, themes);
  const hasRest = notes.some((note) => note.themes.some(({ id }) => id === unsortedTheme.id));
  return { themes: [...present, ...(hasRest ? [unsortedTheme] : [])], notes };
}

function isWithin(day: string, { from, to }: { from: string; to: string }): boolean {
  return from <= day && day <= to;
}
