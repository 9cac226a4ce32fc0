import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { notebookTexts } from './notebook-texts';
import { sayIn } from './say-in';
import { speechTexts } from './speech-texts';

/** What a speech is called in all lists and messages: its title, else the same words everywhere; undefined is one that is gone. */
export function speechName(speech: Pick<Speech, 'title'> | undefined, locale: Locale): string {
  if (speech === undefined) return sayIn(notebookTexts, locale)('speechGone');
  return speech.title || sayIn(speechTexts, locale)('untitled');
}
