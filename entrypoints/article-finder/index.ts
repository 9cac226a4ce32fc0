import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLife } from '@/utils/messaging/page-life';
import { findArticle } from '@/utils/speeches/find-article';

/**
 * The last resort for finding the article on a page, as a script of its own: it weighs more than all else that reads speeches, and nearly
 * no page needs it (docs/decisions/0013). Asked for by what understands speeches when nothing of ours tells the speech from the rest.
 */
export default defineUnlistedScript(() => {
  const life = pageLife();
  if (life) life.findArticle ??= findArticle;
});
