import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { speechName } from '@/utils/i18n/speech-name';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import type { OtherSpeech } from './JoinWith';

/** A speech of the notebook as the list of those it could be joined with shows it. */
export function otherInList(speech: Speech, locale: Locale): OtherSpeech {
  const { id, lang, speaker, date, publication } = speech;
  const about = [speaker, date && dayInWords(date, locale), publication].filter((fact) => fact !== undefined);
  return { id, title: speechName(speech, locale), lang, about };
}
