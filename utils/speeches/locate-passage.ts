import type { NotePlace } from '@/utils/model/note';
import type { SpeechDraft } from '@/utils/model/speech';
import { paragraphOf } from './paragraph-of';
import { sectionPath } from './section-path';

/** The paragraph of a speech that a passage of its page begins in, and the points above it; undefined when the speech doesn't hold it. */
export function locatePassage(
  speech: SpeechDraft,
  { anchor, quote }: Pick<NotePlace, 'anchor' | 'quote'>,
): Pick<NotePlace, 'paragraph' | 'section'> | undefined {
  const found = paragraphOf(speech.paragraphs, { quote, prefix: anchor.prefix, suffix: anchor.suffix });
  if (!found) return undefined;
  const { index, offset } = found;
  return {
    paragraph: { index, text: speech.paragraphs[index] ?? '' },
    section: sectionPath(speech, index, offset),
  };
}
