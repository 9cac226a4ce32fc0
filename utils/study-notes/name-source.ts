import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { dayInWords } from './day-in-words';
import { inTitleMarks } from './in-title-marks';

type SourceFacts = Pick<Speech, 'title' | 'speaker' | 'date' | 'publishedOn'>;

/** Which of title, speaker and date are known, as letters: `tsd`, `td` …, empty. */
type Facts = 'tsd' | 'ts' | 'td' | 't' | 'sd' | 's' | 'd' | '';

function known(speech: SourceFacts | undefined, lang: Locale) {
  const title = inTitleMarks(speech?.title ?? '', lang);
  const speaker = (speech?.speaker ?? '').replaceAll(/\s+/g, ' ').trim();
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

const LEADS = {
  tsd: 'leadAll',
  ts: 'leadTitleSpeaker',
  td: 'leadTitleDate',
  t: 'leadTitle',
  sd: 'leadSpeakerDate',
  s: 'leadSpeaker',
  d: 'leadDate',
  '': 'leadNothing',
} as const;

/** A speech as a sentence names it: 沈知远《…》（2026年4月23日）. Empty when nothing is known of it. */
export function nameSource(speech: SourceFacts | undefined, lang: Locale): string {
  const { values, facts } = known(speech, lang);
  return facts === '' ? '' : sayIn(studyNotesTexts, lang)(NAMES[facts], values);
}

/**
 * What stands before a quotation: 沈知远在《…》（2026年4月23日）中指出： with as much of it as is known. `again` counts the quotations of the
 * same speech that stand directly before it in the section: from the first on it is only said that it is the same speech.
 */
export function leadIn(speech: SourceFacts | undefined, again: number, lang: Locale): string {
  const say = sayIn(studyNotesTexts, lang);
  const { values, facts } = known(speech, lang);
  // Two wordings in turn, so that a long section does not repeat one; neither says anything about the order of the two passages.
  if (again > 0 && facts !== '') return say(again % 2 === 1 ? 'leadAgain' : 'leadAgainToo');
  return say(LEADS[facts], values);
}
