import type { NotePlace } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { placeInText } from './place-in-text';

/**
 * The place of a note that was kept before in a text of its speech that is another now (`placeInText`). One that had no paragraph gets one only
 * where that reads as the one it was kept with: the words of a caption may stand in the speech, too, and are no passage of it.
 */
export function placeAgain(
  place: NotePlace,
  text: Pick<Speech, 'paragraphs' | 'outline'>,
  within?: { from: number; to: number },
): NotePlace {
  const found = placeInText(place, text, within);
  const { index, text: own } = place.paragraph;
  return index < 0 && found.paragraph.text !== own ? place : found;
}
