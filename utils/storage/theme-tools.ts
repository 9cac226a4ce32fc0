import type { Learned } from '@/utils/themes/learned';
import type { prepareThemes } from '@/utils/themes/suggest';
import type { learnedSoFar } from './learned';
import type { Notebook } from './open-notebook';

/** What suggests themes and learns from choices, for who has it brought only when it is needed. */
export type ThemeTools = {
  catchUp: (notebook: Notebook) => Promise<Learned>;
  learnedSoFar: typeof learnedSoFar;
  prepareThemes: typeof prepareThemes;
};

const KEY = Symbol.for('zhaji themes');
type World = { [KEY]?: ThemeTools };

/** The tools, once the script that holds them has run here. */
export function themeTools(): ThemeTools | undefined {
  return (globalThis as World)[KEY];
}

/** Leaves the tools for `themeTools`. */
export function setThemeTools(tools: ThemeTools): void {
  (globalThis as World)[KEY] = tools;
}
