import type { Theme } from '@/utils/model/theme';
import { lastClock } from '@/utils/storage/last-clock';
import { catchUp } from '@/utils/storage/learned';
import { liveThemes } from '@/utils/storage/live-themes';
import type { Notebook } from '@/utils/storage/open-notebook';
import type { Passage, Suggester } from '@/utils/themes/suggest';
import { bringThemeTools } from './bring-theme-tools';

/** What fits a passage, best first; empty when nothing speaks for any theme. */
export type SuggestThemes = (passage: Passage) => Promise<{ theme: Theme; because: string[] }[]>;
type Ready = { at: string; themes: Theme[]; suggester: Suggester };

/**
 * Suggests the reader's themes. What that takes is made when it is first asked for and after each action, and thrown away with the background: nothing
 * depends on it being there.
 */
export function suggestThemesOf(notebook: Notebook): SuggestThemes {
  let ready: Ready | undefined;
  const readyNow = async (): Promise<Ready> => {
    const at = await lastClock(notebook);
    if (ready?.at === at) return ready;
    const [tools, themes] = await Promise.all([bringThemeTools(), liveThemes(notebook)]);
    const learned = await catchUp(notebook, tools);
    return (ready = { at, themes, suggester: tools.prepareThemes(themes, learned) });
  };
  return async (passage) => {
    const { themes, suggester } = await readyNow();
    return suggester.suggest(passage).flatMap(({ themeId, because }) => {
      const theme = themes.find(({ id }) => id === themeId);
      return theme ? [{ theme, because }] : [];
    });
  };
}
