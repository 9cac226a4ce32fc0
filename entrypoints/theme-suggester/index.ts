import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lazyTools } from '@/utils/storage/lazy-tools';
import { catchUp, learnedSoFar } from '@/utils/storage/learned';
import { loadTraditional } from '@/utils/storage/load-traditional';
import { learn, noCounts } from '@/utils/themes/learn';
import { prepareThemes } from '@/utils/themes/suggest';

/**
 * What suggests themes and learns from choices, as a script of its own: the background starts anew with each event, and most events need none of it
 * (docs/decisions/0021). Brought by `bring-tools.ts`.
 */
export default defineUnlistedScript(() => {
  lazyTools().themes = {
    catchUp: async (notebook) => {
      await loadTraditional();
      return catchUp(notebook, { learn, noCounts, prepareThemes });
    },
    learnedSoFar,
    prepareThemes,
  };
});
