import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLife } from '@/utils/messaging/page-life';
import { locatePassage } from '@/utils/speeches/locate-passage';
import { readCanonical } from '@/utils/speeches/read-canonical';
import { readPager } from '@/utils/speeches/read-pager';
import { readHere } from './read-here';

/**
 * What understands speeches, as a script of its own: a page that is only painted again does not need it (docs/decisions/0006). Injected
 * beside the reader when somebody selects, when the side panel looks, or when a page is to be recognised by its text.
 */
export default defineUnlistedScript(() => {
  const life = pageLife();
  if (!life) return;
  life.speeches ??= {
    read: async () => ({
      ...(await readHere(life)),
      pager: readPager(document, location.href),
      canonical: readCanonical(document, location.href),
    }),
    locate: locatePassage,
  };
});
