import { addressKey } from '@/utils/speeches/address-key';
import type { Notebook } from './open-notebook';

/** Whether a note, live or in the trash, is of the speech that is read at this address. */
export async function isNoteAt({ db }: Notebook, noteId: string, url: string): Promise<boolean> {
  const note = await db.notes.get(noteId);
  const speech = note && (await db.speeches.get(note.speechId));
  return speech?.keys.includes(addressKey(url)) ?? false;
}
