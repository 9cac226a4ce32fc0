import type { NotebookDb } from './db';
import type { NoteRow } from './row';

/** The notes under any of these themes, those in the trash included. No index leads from theme to notes: all are read. */
export function notesUnder(db: NotebookDb, themeIds: ReadonlySet<string>): Promise<NoteRow[]> {
  return db.notes.filter((note) => note.themes.some(({ id }) => themeIds.has(id))).toArray();
}
