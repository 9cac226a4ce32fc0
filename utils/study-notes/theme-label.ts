import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';

/** The name of a theme as a heading or a sentence has it: on one line, without a stop, never empty. */
export function themeLabel(theme: Pick<Theme, 'name'>, lang: Locale): string {
  const line = themeName(theme, lang)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\s。．.，,；;：:、]+$/u, '')
    .trim();
  return line === '' ? sayIn(studyNotesTexts, lang)('otherNotes') : line;
}
