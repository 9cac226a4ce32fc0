import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { learn, noCounts } from '@/utils/themes/learn';
import { prepareThemes } from '@/utils/themes/suggest';
import { setThemeTools } from '@/utils/themes/theme-tools';

/**
 * What suggests themes, as a script of its own: the background starts anew with each event, and most events need none of it
 * (docs/decisions/0021). Brought by `bring-theme-tools.ts`.
 */
export default defineUnlistedScript(() => {
  setThemeTools({ learn, noCounts, prepareThemes });
});
