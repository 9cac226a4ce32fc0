import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { cleanFact } from './clean-fact';
import { dayInWords } from './day-in-words';
import { inTitleMarks } from './in-title-marks';

type SourceFacts = Pick<Speech, 'title' | 'speaker' | 'date' | 'publishedOn'>;

/** Which of title, speaker and date are known, as letters: `tsd`, `td` …, empty. */
type Facts = 'tsd' | 'ts' | 'td' | 't' | 'sd' | 's' | 'd' | '';

function known(speech: SourceFacts | undefined, lang: Locale) {
  const title = inTitleMarks(speech?.title ?? '', lang);
  const speaker = cleanFact(speech?.speaker);
  // The day it was given; where the page tells only when it was published, that is the day to find it by.
  const day = speech?.date ?? speech?.publishedOn;
  const date = day ? dayInWords(day, lang) : '';
  const facts = `${title && 't'}${speaker && 's'}${date && 'd'}` as Facts;
  return { values: { title, speaker, date }, facts };
}

const NAMES = {
  tsd: 'sourceAll',
  ts: 'sourceTitleSpeaker',
  td: 'sourceTitleDate',
  t: 'sourceTitle',
  sd: 'sourceSpeakerDate',
  s: 'sourceSpeaker',
  d: 'sourceDate',
} as const;

/** A speech as a list names it: 沈知远《…》（2026年4月23日）. Empty when nothing is known of it. */
export function nameSource(speech: SourceFacts | undefined, lang: Locale): string {
  const { values, facts } = known(speech, lang);
  return facts === '' ? '' : sayIn(studyNotesTexts, lang)(NAMES[facts], values);
}
