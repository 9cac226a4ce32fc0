import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { addressKey } from '@/utils/speeches/address-key';

/** Those of a speech's notes that were kept at this address. Of notes of the first schema nobody wrote it down: the speech's first address counts. */
export function notesOfAddress<T extends Pick<Note, 'url'>>(
  notes: readonly T[],
  { urls }: Pick<Speech, 'urls'>,
  url: string,
): T[] {
  const key = addressKey(url);
  return notes.filter((note) => addressKey(note.url ?? urls[0] ?? url) === key);
}
