import { genreWord, type GenreWord } from '@/utils/i18n/genre-words';
import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { areSeveral } from './are-several';
import { cleanFact } from './clean-fact';
import { dayInWords } from './day-in-words';
import { inTitleMarks } from './in-title-marks';
import { occasionWords, type OccasionWords } from './occasion-words';

/** What is known of a speech, each as a sentence can use it; what is not known is empty. */
export type SourceFacts = {
  speaker: string;
  areSeveral: boolean;
  /** Without its 《》. */
  title: string;
  occasion: OccasionWords;
  /** The day it was given. */
  day: string;
  /** Where and when it was published, for a speech whose own day is not known. */
  published: string;
  genre: GenreWord;
  /** The title itself names the occasion, or the kind of text: 在…上的讲话. */
  titleTellsOccasion: boolean;
  titleTellsGenre: boolean;
};

/** Newspapers and journals stand in 《》 (GB/T 15834). */
const PAPER = /(?:日报|晚报|时报|周报|早报|学报|报刊|杂志|周刊|月刊|季刊|学刊)$/u;

/** The facts of a speech, of which nothing may be known, in the words of a document's language. */
export function sourceFacts(speech: Speech | undefined, lang: Locale): SourceFacts {
  const title = inTitleMarks(cleanTitle(speech?.title), lang);
  const occasion = occasionWords(speech?.occasion, lang);
  const speaker = cleanFact(speech?.speaker);
  const day = speech?.date ? dayInWords(speech.date, lang) : '';
  return {
    speaker,
    areSeveral: areSeveral(speaker),
    title,
    occasion,
    day,
    published: speech && day === '' ? publishedIn(speech, lang) : '',
    genre: genreWord([cleanFact(speech?.occasion), title], speaker !== '' || day !== '' || occasion.name !== '', lang),
    titleTellsOccasion: occasion.name !== '' && title.includes(occasion.name),
    titleTellsGenre:
      genreWord([title], true, lang).isApart ||
      /(?:讲话|致辞|发言|演讲|报告|贺词)$|^在.*上的|^.{0,4}(?:讲话|致辞|发言|演讲|报告)[：:]/u.test(title),
  };
}

/** A title may end as it likes: it stands between marks. */
function cleanTitle(title = ''): string {
  const line = title.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return cleanFact(line) === ''
    ? ''
    : line.replaceAll(/([，,、。；;：:])\1+/gu, '$1').replaceAll(/“\s*”|《\s*》/gu, '');
}

function publishedIn({ publication, publishedOn }: Speech, lang: Locale): string {
  const where = cleanFact(publication);
  const day = publishedOn ? dayInWords(publishedOn, lang) : '';
  if (lang === 'en') return [where, day].filter(Boolean).join(', ');
  return PAPER.test(where) && !where.includes('《') ? `《${where}》${day}` : [where, day].filter(Boolean).join('，');
}
