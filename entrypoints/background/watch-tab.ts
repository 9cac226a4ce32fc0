import { browser } from 'wxt/browser';

/** Puts page-watch into all frames of a tab; one that has it keeps it. Where it isn't allowed, nothing happens. */
export async function watchTab(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/page-watch.js'] as never, injectImmediately: true })
    .catch(() => undefined);
}
