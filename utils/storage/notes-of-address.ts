import { addressKey } from '@/utils/speeches/address-key';
import type { NoteRow, SpeechRow } from './row';

/** Those of a speech's notes that were kept at this address. Of notes of the first schema nobody wrote it down: the speech's first address counts. */
export function notesOfAddress(notes: NoteRow[], { urls }: Pick<SpeechRow, 'urls'>, url: string): NoteRow[] {
  const key = addressKey(url);
  return notes.filter((note) => addressKey(note.url ?? urls[0] ?? url) === key);
}
