import { MAX_THEME_NAME } from '@/utils/model/limits';
import type { Theme } from '@/utils/model/theme';

/** As much of a theme as choosing needs. */
export type ThemeToChoose = Pick<Theme, 'id' | 'name' | 'style' | 'archived'> & Partial<Pick<Theme, 'keywords'>>;
export type ThemeChoice = { kind: 'theme'; theme: ThemeToChoose } | { kind: 'none' } | { kind: 'new'; name: string };

/**
 * What a theme picker offers for what was typed: themes called so, then those whose name begins with it, has it inside, or of which a keyword
 * has it, each in order; “no theme” where nothing is typed and there is one to take away; a new theme of that name unless one has exactly that.
 */
export function themeChoices(themes: ThemeToChoose[], typed: string, canClear: boolean): ThemeChoice[] {
  const name = typed.trim();
  const wanted = fold(name);
  const names = (theme: ThemeToChoose): string[] =>
    [theme.name.zh, theme.name.en].filter((one) => one !== undefined).map(fold);
  // Enter takes the first: it has to be the one that was meant.
  const rank = (theme: ThemeToChoose): number => {
    const its = names(theme);
    if (its.includes(wanted)) return 0;
    if (its.some((one) => one.startsWith(wanted))) return 1;
    if (its.some((one) => one.includes(wanted))) return 2;
    const { zh = [], en = [] } = theme.keywords ?? {};
    return [...zh, ...en].some((one) => fold(one).includes(wanted)) ? 3 : 4;
  };
  const choices: ThemeChoice[] = [];
  const ranked = themes
    .filter(({ archived }) => !archived)
    .map((theme) => ({ theme, at: wanted === '' ? 0 : rank(theme) }));
  for (const { theme, at } of ranked.toSorted((a, b) => a.at - b.at))
    if (at < 4) choices.push({ kind: 'theme', theme });
  if (wanted === '') return canClear ? [...choices, { kind: 'none' }] : choices;
  if (name.length <= MAX_THEME_NAME && !themes.some((theme) => names(theme).includes(wanted)))
    choices.push({ kind: 'new', name });
  return choices;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
