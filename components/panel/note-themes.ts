import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { isUnderTheme } from './is-under-theme';

/** A theme some notes of a speech are under, and how many; null: those under none. */
export type SiftingTheme = { theme: Theme | null; count: number };

/** What the notes of a speech can be sifted by: the themes they are under, in the reader's order, and last, where there are such, no theme. */
export function noteThemes(notes: readonly Note[], themes: readonly Theme[]): SiftingTheme[] {
  return [...themes, null]
    .map((theme) => ({ theme, count: notes.filter((note) => isUnderTheme(note, theme?.id ?? null, themes)).length }))
    .filter(({ count }) => count > 0);
}
