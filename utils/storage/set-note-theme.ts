import { apply } from './apply';
import { chosenThemes } from './chosen-themes';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { resolveNewTheme } from './resolve-new-theme';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * Puts a note under one theme, under a new one made in the same action, or (null) under none.
 * @throws NotFound when there is no such note or theme, InvalidChange when the new one's name is none, and what `write` throws.
 */
export async function setNoteTheme(
  notebook: Notebook,
  noteId: string,
  themeId: string | null,
  newTheme?: { id: string; name: string },
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const note = await notebook.db.notes.get(noteId);
    if (!note) throw new NotFound('note', noteId);
    const all = await notebook.db.themes.toArray();
    const { id, changes } = newTheme ? resolveNewTheme(all, newTheme) : { id: themeId, changes: [] };
    const isLive = all.some((theme) => theme.id === id && theme.deleted === undefined);
    if (id !== null && !newTheme && !isLive) throw new NotFound('theme', id);
    const themes = id === null ? [] : [{ id, by: 'reader' as const }];
    return apply(notebook, {
      label: 'set-note-theme',
      changes: [...changes, ...rowChanges('notes', noteId, chosenThemes(note, themes))],
    });
  });
}
