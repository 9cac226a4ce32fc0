import type { Notebook } from './open-notebook';

/** Whether a note, live or in the trash, was kept from this address (`addressKey`). */
export async function isNoteAt({ db }: Notebook, noteId: string, url: string): Promise<boolean> {
  const note = await db.notes.get(noteId);
  const speech = note && (await db.speeches.get(note.speechId));
  return speech?.urls.includes(url) ?? false;
}
