import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { inWords } from './in-words';
import { nameSource } from './name-source';

/**
 * The factual sentence study notes open with: what was studied, by whom, when, how many passages are quoted, under which themes, if any.
 * `n` ≥ 1.
 */
export function openingSentence(
  facts: { speeches: readonly Speech[]; themes: readonly Theme[]; n: number; occasion?: string },
  lang: Locale,
): string {
  const say = sayIn(studyNotesTexts, lang);
  const names = facts.speeches.map((speech) => nameSource(speech, lang)).filter((name) => name !== '');
  const themes = inWords(
    facts.themes.map((theme) => `“${themeName(theme, lang)}”`),
    'themesAndMore',
    lang,
  );
  const speeches = inWords(names, 'speechesAndMore', lang);
  const occasion = facts.occasion?.replaceAll(/\s+/g, ' ').trim();
  const before = occasion ? say('openingOccasion', { occasion }) : '';
  const about = themes === '' ? '' : say('openingThemes', { themes });
  return before + say(names.length > 0 ? 'openingSpeeches' : 'openingNoSource', { speeches, about, n: facts.n });
}
