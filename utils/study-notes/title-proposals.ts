import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { cleanFact } from './clean-fact';
import type { ComposeRequest } from './compose';
import { dayInWords } from './day-in-words';
import { documentTitle } from './document-title';
import { inTitleMarks } from './in-title-marks';
import { themeLabel } from './theme-label';
import { usedMaterial } from './used-material';

const LEAST = 3;
const MOST = 5;
/** A title of two lines at 22 pt, characters; in English as wide. Only the first proposal may be longer. */
const TWO_LINES = { 'zh-CN': 40, en: 90 };

/**
 * Titles to choose from, three to five, all different: first the one a draft begins with, then others from the speech, its own parallel halves (把书读进去，把事做出来),
 * the themes, what it is written for, and the month. Each from the words there are, none with an opinion.
 */
export function titleProposals(request: ComposeRequest): string[] {
  const { template, date, occasion = '' } = request;
  const { lang, titles } = template;
  const say = sayIn(studyNotesTexts, lang);
  const { only, named } = usedMaterial(request);
  const genre = titles.plain;
  const speech = inTitleMarks(cleanFact(only[0]?.title), lang);
  const labels = named.map((theme) => themeLabel(theme, lang));
  const purpose = cleanFact(occasion);
  const month = dayInWords(date, lang).replace(/^\d+ (?=[A-Z])|(?<=月).*$/gu, '');

  const others = [
    isParallel(speech) ? say('titleHalves', { speech, genre: inside(genre, lang) }) : '',
    purpose === '' ? '' : say('titleOccasion', { occasion: purpose, genre }),
    labels.length >= 2
      ? say('titleFromTo', { first: labels[0]!, last: labels.at(-1)!, genre: inside(genre, lang) })
      : '',
    labels.length > 0 ? documentTitle(template, [], named) : '',
    speech === '' ? '' : say('titleSpeech', { speech }),
    say('titleDated', { month, genre }),
    genre,
  ].filter((title) => title !== '' && title.length <= TWO_LINES[lang]);
  const all = unlike([documentTitle(template, only, named), ...others]).slice(0, MOST);
  // Little is known, or the reader's own template says everything in the same words.
  const plain = [template.name, say('titleDated', { month: dayInWords(date, lang), genre }), `${genre} (2)`];
  return all.length >= LEAST ? all : unlike([...all, ...plain]).slice(0, LEAST);
}

function unlike(titles: readonly string[]): string[] {
  return [...new Set(titles.map((title) => clipLine(title, MAX_LINE)).filter((title) => title !== ''))];
}

/** Two or three clauses of one length: 把书读进去，把事做出来. */
function isParallel(title: string): boolean {
  const halves = title.split(/[，,\s]+/u);
  return /\p{Script=Han}/u.test(title) && halves.length >= 2 && new Set(halves.map((half) => half.length)).size === 1;
}

/** An English genre inside a title: “A reflection” → a reflection. */
function inside(genre: string, lang: 'zh-CN' | 'en'): string {
  return lang === 'en' ? genre.charAt(0).toLowerCase() + genre.slice(1) : genre;
}
