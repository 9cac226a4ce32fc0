import { MAX_THEMES } from '@/utils/model/limits';
import { apply } from './apply';
import { chosenThemes } from './chosen-themes';
import { InvalidChange, NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { resolveNewTheme } from './resolve-new-theme';
import { rowChanges } from './row-changes';
import { write } from './write';

/** What changes of a note's themes; `add` in the place of `remove` where both are given, else behind the others. */
export type ThemeChange = { add?: string; remove?: string; newTheme?: { id: string; name: string } };

/**
 * Puts a note under one theme more (or under a new one, made in the same action), takes it out of one, or puts one in another's place. What is
 * sent is the change, not the list that was seen: two windows that each add one lose neither.
 * @throws NotFound when there is no such note, or no such theme to add; InvalidChange when it would be under too many, or a new one's name is none;
 *   and what `write` throws.
 */
export async function changeNoteThemes(
  notebook: Notebook,
  noteId: string,
  { add, remove, newTheme }: ThemeChange,
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const row = await notebook.db.notes.get(noteId);
    if (!row) throw new NotFound('note', noteId);
    const all = await notebook.db.themes.toArray();
    const made = newTheme && resolveNewTheme(all, newTheme);
    const wanted = made?.id ?? add;
    if (!made && wanted !== undefined && !all.some(({ id, deleted }) => id === wanted && deleted === undefined))
      throw new NotFound('theme', wanted);

    const at = row.themes.findIndex(({ id }) => id === remove);
    const themes = row.themes.filter(({ id }) => id !== remove);
    if (wanted !== undefined && !themes.some(({ id }) => id === wanted))
      themes.splice(at < 0 ? themes.length : at, 0, { id: wanted, by: 'reader' });
    if (themes.length > MAX_THEMES) throw new InvalidChange(`a note is under at most ${MAX_THEMES} themes`);
    return apply(notebook, {
      label: 'change-note-themes',
      changes: [...(made?.changes ?? []), ...rowChanges('notes', noteId, chosenThemes(row, themes))],
    });
  });
}
