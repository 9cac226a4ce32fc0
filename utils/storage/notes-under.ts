import type { NotebookDb } from './db';
import type { NoteRow } from './row';

/** The notes under any of these themes, those in the trash included. No index leads from theme to notes: all are read. */
export async function notesUnder(db: NotebookDb, themeIds: ReadonlySet<string>): Promise<NoteRow[]> {
  return (await db.notes.toArray()).filter((note) => note.themes.some(({ id }) => themeIds.has(id)));
}
