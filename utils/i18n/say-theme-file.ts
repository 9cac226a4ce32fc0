import { MAX_FILE_THEMES } from '@/utils/model/limits';
import type { Locale } from '@/utils/model/locale';
import type { Mending, ThemeFileReason } from '@/utils/model/theme-file';
import { sayIn } from './say-in';
import { themeTexts } from './theme-texts';

/** What is said of a theme file: why it is refused, with the way out; what was mended in it, a line for each. `name`: the file's. */
export const sayThemeFile = {
  refused: (
    locale: Locale,
    name: string,
    { reason, at = '' }: { reason: ThemeFileReason; at?: string | undefined },
  ): string => sayIn(themeTexts, locale)(`refused-${reason}`, { name, at, max: MAX_FILE_THEMES }),
  mended: (locale: Locale, mended: readonly Mending[]): string[] =>
    mended.map(({ kind, theme = '', n = 0 }) => sayIn(themeTexts, locale)(`mended-${kind}`, { theme, n })),
};
