import type { NotePlace } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { placeAgain } from './place-again';

/**
 * A note's place, counted in the kept text of its speech: as it says, where that is the paragraph it says; else where its words stand. The page it
 * comes from may count others; and for a note that lay in the trash pages of the article may have come in or gone.
 */
export function placeNow(
  { anchor, quote, paragraph, section }: NotePlace,
  text: Pick<Speech, 'paragraphs' | 'outline'>,
): NotePlace {
  const place = { anchor, quote, paragraph, section };
  return text.paragraphs[paragraph.index] === paragraph.text ? place : placeAgain(place, text);
}
