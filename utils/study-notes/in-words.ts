import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';

/** More names than this make a sentence nobody reads: the rest are counted. */
const MOST = 4;

/**
 * Names in one sentence: A、B and C of several, in English with commas and a last “and”; of more than four the first four and how many there
 * are. Chinese names in quotation marks or with 《》 at the edge take no 、 between them (GB/T 15834).
 */
export function inWords(names: readonly string[], more: 'speechesAndMore' | 'themesAndMore', lang: Locale): string {
  if (lang === 'en') {
    if (names.length > MOST)
      return sayIn(studyNotesTexts, lang)(more, { named: names.slice(0, MOST).join(', '), n: names.length });
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  }
  let named = '';
  for (const name of names.slice(0, MOST)) {
    const touches = /[”》]$/.test(named) && /^[“《]/.test(name);
    named += named === '' || touches ? name : `、${name}`;
  }
  return names.length > MOST ? sayIn(studyNotesTexts, lang)(more, { named, n: names.length }) : named;
}
