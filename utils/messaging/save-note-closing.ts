import type { Both } from '@/utils/model/both';
import type { Note } from '@/utils/model/note';
import { askBackground } from './ask-background';

type Fields = Partial<Pick<Note, 'thought' | 'application'>>;

/** Has the background save own words on a note: for a page that is hidden and may be closing, since what it begins must end without it. `both`: it is closing. */
export function saveNoteClosing(
  id: string,
  fields: Fields,
  seen: Fields,
  both?: Both,
): Promise<{ actionId: string | null }> {
  return askBackground('saveWords', { table: 'notes', id, fields, seen, both });
}
