import { citationTexts } from '@/utils/i18n/citation-texts';
import { sayIn } from '@/utils/i18n/say-in';
import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { dayInWords } from './day-in-words';
import { quoted } from './inner-quotes';
import { inTitleMarks } from './in-title-marks';

/** What a citation names of a speech. */
export type CitedFacts = Pick<Speech, 'title' | 'speaker' | 'date' | 'publication' | 'publishedOn'>;

/**
 * A passage as it is copied into another text, plain: in quotation marks, and behind it its source in brackets, as study notes carry it
 * (夹注): “……”（沈知远：《…》，2026年4月23日）; in English “…” (Maren Holt, “…”, 28 April 2025). What is not known is left out. The day is the
 * one the speech was given; only where that is not known, publication and day of publication, to find it by.
 *
 * @param quote the words of the page, paragraphs parted by line feeds; nothing of them but the quotation marks is changed
 * @param lang of the text it goes into, not of the speech
 */
export function citePassage(quote: string, speech: CitedFacts, lang: Locale): string {
  const say = sayIn(citationTexts, lang);
  const passage = quoted(quote, lang);
  const title = inTitleMarks(oneLine(speech.title), lang);
  const speaker = oneLine(speech.speaker);
  const named = title && (speaker ? say('speakerTitle', { speaker, title }) : say('title', { title }));
  const source = [named || speaker, whenAndWhere(speech, lang)].filter(Boolean).join(say('parts'));
  return source === '' ? passage : say('citation', { passage, source });
}

function whenAndWhere({ date, publication, publishedOn }: CitedFacts, lang: Locale): string {
  if (date) return dayInWords(date, lang);
  const where = oneLine(publication);
  const day = publishedOn ? dayInWords(publishedOn, lang) : '';
  return where && day ? sayIn(citationTexts, lang)('published', { publication: where, day }) : where || day;
}

/** Facts come from pages: what would break the line, or hide in it, becomes a space. */
function oneLine(fact = ''): string {
  return fact.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
