import type { Theme } from '@/utils/model/theme';
import { lastClock } from '@/utils/storage/last-clock';
import { liveThemes } from '@/utils/storage/live-themes';
import type { Notebook } from '@/utils/storage/open-notebook';
import type { Passage, Suggester } from '@/utils/themes/suggest';
import type { Learned } from '@/utils/themes/learned';
import { bringTools } from './bring-tools';
import { within } from './within';

/** What fits a passage, best first; empty when nothing speaks for any theme. */
export type SuggestThemes = (passage: Passage) => Promise<{ theme: Theme; because: string[] }[]>;
/** How long what was learned may take to be complete, ms: a toolbar is reached for in half a second. */
const SOON = 100;

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
    const [tools, themes] = await Promise.all([bringTools('themes'), liveThemes(notebook)]);
    const prepare = (learned: Learned | undefined): Ready => ({
      at,
      themes,
      suggester: tools.prepareThemes(themes, learned),
    });
    // Where other words of themes make it learn tens of thousands of notes anew, what it knew before is better than nothing now.
    const caughtUp = tools.catchUp(notebook).then((learned) => (ready = prepare(learned)));
    return (await within(SOON, caughtUp, undefined)) ?? prepare(await tools.learnedSoFar(notebook));
  };
  return async (passage) => {
    const { themes, suggester } = await readyNow();
    return suggester.suggest(passage).flatMap(({ themeId, because }) => {
      const theme = themes.find(({ id }) => id === themeId);
      return theme ? [{ theme, because }] : [];
    });
  };
}
