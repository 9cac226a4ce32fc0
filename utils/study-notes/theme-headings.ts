import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import type { Theme } from '@/utils/model/theme';
import { themeLabel } from './theme-label';
import { unsortedTheme } from './unsorted-notes';

/** Names whose lengths differ by no more look alike as they are: 四字 beside 五字. Characters. */
const ALIKE = 1;
/** A word whose capital is only that of the heading. */
const MAY_BE_SMALL = /^(?:[A-Z][a-z]+ing|How|What|Why|When|Where|Who|The|An?|Our|My|Your)\b/u;

/**
 * The headings of themes that stand side by side. Names of nearly one length stay as they are; where they differ, all are put in one frame (关于…, On …), which is as
 * far as they can be made parallel without words of our own. Names are never changed. In English the frame needs a first word that may be written small.
 */
export function themeHeadings(themes: readonly Theme[], lang: Locale): string[] {
  const say = sayIn(studyNotesTexts, lang);
  const names = themes.map((theme) => themeLabel(theme, lang));
  const framed = names.filter((_, at) => themes[at]?.id !== unsortedTheme.id);
  const lengths = framed.map((name) => name.length);
  const isAlike = lang !== 'en' && Math.max(...lengths) - Math.min(...lengths) <= ALIKE;
  const isGerund = framed.every((name) => /^[A-Z]?[a-z]+ing\b/u.test(name));
  const fits = (name: string): boolean => (lang === 'en' ? MAY_BE_SMALL.test(name) : !/^(?:关于|论|谈)/u.test(name));
  if (framed.length < 2 || isAlike || (lang === 'en' && isGerund) || !framed.every(fits)) return names;
  return names.map((name, at) => {
    if (themes[at]?.id === unsortedTheme.id) return name;
    return say('headingAbout', { name: lang === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name });
  });
}
