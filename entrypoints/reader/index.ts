import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLife } from '@/utils/messaging/page-life';
import { startReader } from './start-reader';

/** Injected where there is something to do. Its result tells the background whether it started, so that the style sheet goes in once. */
export default defineUnlistedScript((): boolean => {
  const life = pageLife();
  // Without page-watch there is nothing to stand on; with a reader already here there is nothing to do (two clicks on the button).
  if (!life || life.reader) return false;
  startReader(window, life);
  return true;
});
