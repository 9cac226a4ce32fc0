import { browser } from 'wxt/browser';

/**
 * Whether the browser lets us into this frame now. Tried out, since nothing else knows all of it: what is allowed for good, what a press on the
 * button allowed for this visit, frames, and what a company has set. The script ends at once where it already runs.
 */
export async function mayRun(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/page-watch.js'] as never,
    });
    return true;
  } catch {
    return false;
  }
}
