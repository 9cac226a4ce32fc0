import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { textWithPage } from '@/utils/speeches/text-with-page';
import { lazyTools } from '@/utils/storage/lazy-tools';

/**
 * What puts the pages of a split article together, and reads the outline of the whole: most speeches stand on one page, and the background starts anew with each
 * event (docs/decisions/0021). Brought by `bring-tools.ts`.
 */
export default defineUnlistedScript(() => {
  lazyTools().pages = { textWithPage };
});
