import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLife } from '@/utils/messaging/page-life';
import { startReader } from './start-reader';

/** Frames smaller than this, px, hold advertisements and counters, not speeches; our toolbar would not fit either. */
const SMALLEST = { width: 120, height: 60 };

/** Injected where there is something to do. */
export default defineUnlistedScript(() => {
  const life = pageLife();
  // Without page-watch there is nothing to stand on; with a reader already here there is nothing to do (two clicks on the button).
  if (!life || life.reader) return;
  if (window !== window.top && (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height)) return;
  startReader(window, life);
});
