import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { SectionKind, Template } from '@/utils/model/template';
import type { Theme } from '@/utils/model/theme';
import { countInWords } from './count-in-words';
import { inWords } from './in-words';
import { quoted } from './inner-quotes';
import { isSectionTheme } from './section-themes';
import { themeLabel } from './theme-label';
import { unsortedTheme } from './unsorted-notes';

/** More names than this are counted (`inWords`). */
const NAMED = 4;

/**
 * The sentence under the heading of a section that holds themes, which tells them: no two headings stand one upon the other. Empty where nothing is named.
 *
 * @param turn of how many such sections this is the next: two sentences in turn
 */
export function themesIntro(
  themes: readonly Theme[],
  { template, kind, turn }: { template: Template; kind: SectionKind; turn: number },
): string {
  const { lang } = template;
  const say = sayIn(studyNotesTexts, lang);
  const named = themes.filter(({ id }) => id !== unsortedTheme.id);
  if (named.length === 0) return '';
  const rest = themes.length > named.length;
  if (named.every(isSectionTheme))
    return named.length === 1 ? say('introText') : say('introParts', { count: countInWords(named.length, lang) });
  const labels = named.map((theme) => quoted(themeLabel(theme, lang), lang));
  // In English the rest is one more of the list: “A” and “B” and other points are joined twice.
  const names = inWords(rest && lang === 'en' ? [...labels, say('introAndMore')] : labels, 'themesAndMore', lang);
  const several = named.length > 1 && named.length <= NAMED && !rest;
  const ends = several
    ? say('introAspects', { count: countInWords(named.length, lang) })
    : rest && lang !== 'en'
      ? say('introAndMore')
      : '';
  const about = names + ends;
  if (kind === 'quotations') return say('introQuotations', { about });
  if (turn % 2 === 1) return say('introFurther', { about });
  return say(template.signed ? 'introWritten' : 'introSpoken', { about });
}
