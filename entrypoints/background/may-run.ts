import { browser } from 'wxt/browser';
import { coversAddress } from '@/utils/sites/covers-address';
import { readAllowedSites } from '@/utils/storage/allowed-sites';

/**
 * Whether the browser lets us into this frame now: its site is allowed, or else it is tried. Nothing but trying knows of a press on the button for this visit, of
 * files, and of what a company has set. The script ends at once where it already runs.
 */
export async function mayRun(tabId: number, frameId: number, url: string): Promise<boolean> {
  if (coversAddress(await readAllowedSites(), url)) return true;
  const target = { tabId, frameIds: [frameId] };
  return browser.scripting.executeScript({ target, files: ['/page-watch.js'] as never }).then(
    () => true,
    () => false,
  );
}
