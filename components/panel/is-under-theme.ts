import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';

/** Whether a note is under a theme; null: under none of those there are. */
export function isUnderTheme(note: Note, themeId: string | null, themes: readonly Theme[]): boolean {
  if (themeId !== null) return note.themes.some(({ id }) => id === themeId);
  return !note.themes.some(({ id }) => themes.some((theme) => theme.id === id));
}
