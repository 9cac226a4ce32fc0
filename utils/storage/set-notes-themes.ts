import type { Note, NoteTheme } from '@/utils/model/note';
import { apply } from './apply';
import { InvalidChange, NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { sameValue } from './same-value';
import { write } from './write';

/** What changes of one note's themes. */
export type NoteThemesChange = { noteId: string; add?: readonly NoteTheme[]; remove?: readonly string[] };

/** Notes read at a time: so that progress is told, and cancelling heard, many times a second. */
const SLICE = 500;
/** Most themes a note can be under: what `Note` says. */
const MOST = 20;

/**
 * Changes the themes of many notes; one action, all of it or nothing. The reader's word holds: a theme that is the reader's own stays so when it is suggested, and
 * what a suggestion replaces (a change whose `add`, be it empty, has none by the reader) is never the reader's. A suggested theme that the reader adds becomes the
 * reader's. Suggestions beyond what a note can have are left out. `changed`: how many notes are under others than before.
 * @throws NotFound when a note or a theme to add is not there; InvalidChange when the reader puts a note under too many; the signal's reason when it ends this; and
 *   what `write` throws.
 */
export async function setNotesThemes(
  notebook: Notebook,
  changes: readonly NoteThemesChange[],
  { onProgress, signal }: { onProgress?: (done: number, of: number) => void; signal?: AbortSignal } = {},
): Promise<{ changed: number; actionId: string | null }> {
  const goOn = (): void => {
    // Not the signal's own reason: an AbortError in a transaction is how a broken connection ends, which is tried again.
    if (signal?.aborted) throw new InvalidChange('ended on the way');
  };
  const set = write(notebook, async () => {
    const live = new Set(
      (await notebook.db.themes.toArray()).filter((theme) => theme.deleted === undefined).map(({ id }) => id),
    );
    for (const { id } of changes.flatMap(({ add = [] }) => add)) if (!live.has(id)) throw new NotFound('theme', id);
    const before = new Map<string, Note['themes']>();
    const after = new Map<string, Note['themes']>();
    for (let at = 0; at < changes.length; at += SLICE) {
      goOn();
      const slice = changes.slice(at, at + SLICE);
      const rows = await notebook.db.notes.bulkGet(slice.map(({ noteId }) => noteId));
      for (const [index, change] of slice.entries()) {
        const row = rows[index];
        if (row === undefined) throw new NotFound('note', change.noteId);
        before.set(row.id, row.themes);
        // One note may be changed twice.
        after.set(row.id, changed(after.get(row.id) ?? row.themes, change));
      }
      onProgress?.(Math.min(at + SLICE, changes.length), changes.length);
    }
    goOn();
    const other = [...after].filter(([id, themes]) => !sameValue(before.get(id), themes));
    const { actionId } = await apply(notebook, {
      label: 'set-notes-themes',
      changes: other.flatMap(([id, themes]) => rowChanges('notes', id, { themes })),
    });
    return { changed: other.length, actionId };
  });
  return set.catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}

function changed(before: Note['themes'], { noteId, add, remove = [] }: NoteThemesChange): Note['themes'] {
  const isSuggestion = add !== undefined && !add.some(({ by }) => by === 'reader');
  const themes = before.filter(({ id, by }) => !remove.includes(id) || (isSuggestion && by === 'reader'));
  for (const { id, by } of add ?? []) {
    const at = themes.findIndex((theme) => theme.id === id);
    if (at >= 0) {
      if (by === 'reader') themes[at] = { id, by };
    } else if (themes.length < MOST) themes.push({ id, by });
    else if (by === 'reader') throw new InvalidChange(`a note is under at most ${MOST} themes: ${noteId}`);
  }
  return themes;
}
