import { browser } from 'wxt/browser';
import { isAllowed } from '@/utils/storage/allowed-sites';
import { within } from './within';

/** How long a frame may take to be tried, ms. Where a site is withheld, Chromium doesn't refuse but waits for the reader's press. */
const TRYING = 2_000;

/**
 * Whether the browser lets us into this frame now. Its site is allowed; or, for a top frame, the browser tells its address, as it does of pages the button was
 * pressed for; any other is tried. The script ends at once where it already runs.
 */
export async function mayRun(tabId: number, frameId: number, url: string): Promise<boolean> {
  if (await isAllowed(url)) return true;
  if (frameId === 0) return Boolean((await browser.tabs.get(tabId).catch(() => undefined))?.url);
  const target = { tabId, frameIds: [frameId] };
  const tried = browser.scripting.executeScript({ target, files: ['/page-watch.js'] as never }).then(
    () => true,
    () => false,
  );
  return within(TRYING, tried, false);
}
