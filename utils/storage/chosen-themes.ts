import { MAX_REFUSED } from '@/utils/model/limits';
import type { Note, NoteTheme } from '@/utils/model/note';

/**
 * The fields of a note that the reader puts under these themes: suggestions that have to go are refused from now on, what the reader chooses is no longer. Of
 * more than `MAX_REFUSED` refused themes the oldest are let go.
 */
export function chosenThemes(
  note: Pick<Note, 'themes' | 'refusedThemes'>,
  themes: NoteTheme[],
): { themes: NoteTheme[]; refusedThemes: string[] | undefined } {
  const held = new Set(themes.map(({ id }) => id));
  const taken = note.themes.filter(({ by }) => by === 'suggested').map(({ id }) => id);
  const refused = [...new Set([...(note.refusedThemes ?? []), ...taken])].filter((id) => !held.has(id));
  return { themes, refusedThemes: refused.length > 0 ? refused.slice(-MAX_REFUSED) : undefined };
}
