import type { notebookTexts } from '@/utils/i18n/notebook-texts';
import type { Say } from '@/utils/i18n/say-in';
import { MAX_THEME_NAME } from '@/utils/model/limits';
import type { Theme } from '@/utils/model/theme';
import { cleanLine } from '@/utils/text/clean-line';

/** Why a theme cannot be called that, with the way out; null: it can. `self`: the theme that is renamed. */
export function nameProblem(
  name: string,
  themes: Theme[],
  say: Say<typeof notebookTexts>,
  self?: string,
): string | null {
  const clean = cleanLine(name);
  if (clean === '') return say('themeNameEmpty');
  if (clean.length > MAX_THEME_NAME) return say('themeNameLong', { max: MAX_THEME_NAME });
  const wanted = fold(name);
  const taken = themes.some(
    ({ id, name: { zh, en } }) => id !== self && [zh, en].some((one) => one !== undefined && fold(one) === wanted),
  );
  return taken ? say('themeNameTaken', { theme: clean }) : null;
}

function fold(name: string): string {
  return cleanLine(name).normalize('NFKC').toLowerCase();
}
