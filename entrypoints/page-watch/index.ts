import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HOST_TAG } from '@/utils/anchoring/host-tag';
import { pageBrowser } from '@/utils/messaging/page-browser';
import { pageLife } from '@/utils/messaging/page-life';
import { watch } from './watch';

/** In every permitted page, before its own scripts: is there anything to do here? Must stay tiny. */
export default defineUnlistedScript(() => {
  const made = pageBrowser.runtime().getManifest().version;
  // Injected again by the background together with the reader: the first copy came before the page and is the better one,
  // unless the extension was updated since.
  if (pageLife()?.made === made) return;
  pageLife()?.end();
  // Firefox ends the scripts of an extension that is updated without telling them: what they showed would stand here, dead.
  document.querySelector(HOST_TAG)?.remove();
  // Before there is a head no script of the page has run. A copy that is injected later comes after some.
  watch(window, document.readyState === 'loading' && !document.head && !document.body, made);
});
