import { MAX_THEME_NAME } from '@/utils/model/limits';
import type { Theme } from '@/utils/model/theme';

/** As much of a theme as choosing needs. */
export type ThemeToChoose = Pick<Theme, 'id' | 'name' | 'style' | 'archived'>;
export type ThemeChoice = { kind: 'theme'; theme: ThemeToChoose } | { kind: 'none' } | { kind: 'new'; name: string };

/**
 * What a theme picker offers for what was typed: themes with it in one of their names, in order; “no theme” where nothing is typed and
 * there is one to take away; a new theme of that name unless one has exactly that.
 */
export function themeChoices(themes: ThemeToChoose[], typed: string, canClear: boolean): ThemeChoice[] {
  const name = typed.trim();
  const wanted = fold(name);
  const names = (theme: ThemeToChoose): string[] =>
    [theme.name.zh, theme.name.en].filter((one) => one !== undefined).map(fold);
  const matching = themes.filter((theme) => !theme.archived && names(theme).some((one) => one.includes(wanted)));
  const choices: ThemeChoice[] = matching.map((theme) => ({ kind: 'theme', theme }));
  if (wanted === '') return canClear ? [...choices, { kind: 'none' }] : choices;
  if (name.length <= MAX_THEME_NAME && !themes.some((theme) => names(theme).includes(wanted)))
    choices.push({ kind: 'new', name });
  return choices;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
