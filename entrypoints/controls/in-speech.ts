import type { PageLife } from '@/utils/messaging/page-life';
import type { NotePlace } from '@/utils/model/note';
import type { SpeechDraft } from '@/utils/model/speech';

/** A place with the paragraph of the speech it begins in and the labels of the points above it; as it is where the speech doesn't hold it. */
export function inSpeech(
  life: PageLife,
  speech: SpeechDraft,
  { anchor, quote, paragraph, section }: NotePlace,
): NotePlace {
  const located = life.speeches?.locate(speech, { anchor, quote });
  return { anchor, quote, paragraph, section, ...located };
}
