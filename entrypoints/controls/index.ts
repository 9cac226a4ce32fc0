import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLife } from '@/utils/messaging/page-life';
import { startControls } from './start-controls';

/**
 * What is shown in a page, as a script of its own: a page that is only painted again does not need it (docs/decisions/0010). Injected after
 * the reader when somebody selects or presses our button, and asked for by the reader when a highlight is clicked.
 */
export default defineUnlistedScript(() => {
  const life = pageLife();
  // Without a reader (a frame too small for one) there is nothing to control; with controls already here there is nothing to do.
  if (!life?.reader || life.controls) return;
  startControls(window, life, life.reader);
});
