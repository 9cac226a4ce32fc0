import { MAX_THEMES } from '@/utils/model/limits';
import type { Note, NoteTheme } from '@/utils/model/note';
import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { chosenThemes } from './chosen-themes';
import { InvalidChange, NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { readRows, rowKey } from './read-rows';
import type { NoteRow } from './row';
import { rowChanges } from './row-changes';
import { sameValue } from './same-value';
import { whileWanted } from './while-wanted';
import { write } from './write';

/**
 * What changes of one note's themes. `refuse`: suggestions that go, and are not made again. `settle`: so does whatever is suggested by then and isn't added. `seen`: what
 * it was under as this was worked out; where it is under others by now, or in the trash, it is left alone.
 */
export type NoteThemesChange = {
  noteId: string;
  add?: readonly NoteTheme[];
  remove?: readonly string[];
  refuse?: readonly string[];
  settle?: true;
  seen?: readonly NoteTheme[];
};

/**
 * Changes the themes of many notes; one action, all of it or nothing. The reader's word holds: a theme that is the reader's own stays so when it is suggested or refused,
 * and what a suggestion replaces (a change whose `add`, be it empty, has none by the reader) is never the reader's. A suggested theme that the reader adds becomes the
 * reader's; one that the reader takes away is refused (chosen-themes.ts). Suggestions beyond what a note can have are left out. `changed`: how many notes are under
 * others than before.
 * @throws NotFound when a note or a theme to add is not there; InvalidChange when the reader puts a note under too many; the signal's reason when it ends this; and
 *   what `write` throws.
 */
export async function setNotesThemes(
  notebook: Notebook,
  changes: readonly NoteThemesChange[],
  telling: Telling = {},
): Promise<{ changed: number; actionId: string | null }> {
  return whileWanted(telling, (onWritten) =>
    write(notebook, async () => {
      const live = new Set(
        (await notebook.db.themes.toArray()).filter((theme) => theme.deleted === undefined).map(({ id }) => id),
      );
      const asked = changes.map(({ noteId }) => ({ table: 'notes' as const, id: noteId }));
      const known = await readRows(notebook, asked);
      const before = new Map<string, NoteRow>();
      const after = new Map<string, Pick<Note, 'themes' | 'refusedThemes'>>();
      for (const [index, change] of changes.entries()) {
        const row = known.get(rowKey(asked[index]!)) as NoteRow | undefined;
        const gone = change.add?.find(({ id }) => !live.has(id));
        if (change.seen && (gone || row?.deleted !== undefined || !sameValue(row?.themes, change.seen))) continue;
        if (gone) throw new NotFound('theme', gone.id);
        if (row === undefined) throw new NotFound('note', change.noteId);
        before.set(row.id, row);
        // One note may be changed twice.
        after.set(row.id, changed(after.get(row.id) ?? row, change));
      }
      const other = [...after].filter(([id, { themes }]) => !sameValue(before.get(id)?.themes, themes));
      const { actionId } = await apply(
        notebook,
        { label: 'set-notes-themes', changes: [...after].flatMap(([id, fields]) => rowChanges('notes', id, fields)) },
        { known, onWritten },
      );
      return { changed: other.length, actionId };
    }),
  );
}

function changed(
  note: Pick<Note, 'themes' | 'refusedThemes'>,
  { noteId, add, remove = [], refuse, settle }: NoteThemesChange,
): Pick<Note, 'themes' | 'refusedThemes'> {
  if (refuse !== undefined) {
    const left = note.themes.filter(({ id, by }) => by === 'reader' || !refuse.includes(id));
    return chosenThemes(note, left);
  }
  const isSuggestion = add !== undefined && !add.some(({ by }) => by === 'reader');
  const leaves = ({ id, by }: NoteTheme): boolean =>
    by === 'reader'
      ? remove.includes(id) && !isSuggestion
      : remove.includes(id) || (settle === true && !add?.some((one) => one.id === id));
  const themes = note.themes.filter((theme) => !leaves(theme));
  for (const { id, by } of add ?? []) {
    if (by === 'suggested' && note.refusedThemes?.includes(id)) continue;
    const at = themes.findIndex((theme) => theme.id === id);
    if (at >= 0) {
      if (by === 'reader') themes[at] = { id, by };
    } else if (themes.length < MAX_THEMES) themes.push({ id, by });
    else if (by === 'reader') throw new InvalidChange(`a note is under at most ${MAX_THEMES} themes: ${noteId}`);
  }
  return isSuggestion ? { themes, refusedThemes: note.refusedThemes } : chosenThemes(note, themes);
}
