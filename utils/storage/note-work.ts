import type { Note } from '@/utils/model/note';
import { editNote } from './edit-note';
import type { Notebook } from './open-notebook';
import { rememberNote } from './remember-note';
import { setNoteTheme } from './set-note-theme';
import { setNotesThemes, type NoteThemesChange } from './set-notes-themes';
import { trashNote } from './trash-note';

type Fields = Partial<Pick<Note, 'thought' | 'application'>>;
type Done = { actionId: string | null };

/** What a page of ours does with one note of the notebook. */
export type NoteWork = {
  edit: (id: string, fields: Fields, seen: Fields) => Promise<Done>;
  trash: (id: string) => Promise<Done>;
  /** Puts it under one theme, under a new one made in the same action, or under none. */
  setTheme: (id: string, themeId: string | null, newTheme?: { id: string; name: string }) => Promise<Done>;
  changeThemes: (change: NoteThemesChange) => Promise<Done>;
  remember: (id: string, on: boolean) => Promise<Done>;
};

/** The acts on a note, bound to a notebook. Each throws what the act of its name does. */
export function noteWork(notebook: Notebook): NoteWork {
  return {
    edit: (id, fields, seen) => editNote(notebook, id, fields, seen),
    trash: (id) => trashNote(notebook, id),
    setTheme: (id, themeId, newTheme) => setNoteTheme(notebook, id, themeId, newTheme),
    changeThemes: (change) => setNotesThemes(notebook, [change]),
    remember: (id, on) => rememberNote(notebook, id, on),
  };
}
