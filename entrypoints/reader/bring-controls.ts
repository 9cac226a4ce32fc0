import { askFromPage } from '@/utils/messaging/ask-from-page';
import type { PageControls } from '@/utils/messaging/page-controls';
import type { PageLife } from '@/utils/messaging/page-life';

/** What is shown in the page: here, or asked for now. Undefined when it can't be had, as after an update of the extension. */
export async function bringControls(life: PageLife): Promise<PageControls | undefined> {
  if (!life.controls) await askFromPage('bringControls', {}).catch(() => undefined);
  return life.controls;
}
