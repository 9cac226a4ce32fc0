import { addressKey } from '@/utils/speeches/address-key';
import type { Notebook } from './open-notebook';

/** Whether a note, live or in the trash, was kept at this address, or is of the speech that is read there. */
export async function isNoteAt({ db }: Notebook, noteId: string, url: string): Promise<boolean> {
  const note = await db.notes.get(noteId);
  const speech = note && (await db.speeches.get(note.speechId));
  return speech !== undefined && [...speech.keys, addressKey(note?.url ?? speech.urls[0]!)].includes(addressKey(url));
}
