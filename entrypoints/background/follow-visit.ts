import { browser } from 'wxt/browser';
import { watchTab } from './watch-tab';

/** How long a page may take to come after the one before it was left, ms. A worker is kept awake for about as long by what it was told. */
const COMING = 20_000;

/**
 * A page that was called by hand is left. In Chromium the call holds for the whole site: its next page in this tab is watched as well, so that the reader
 * need not press again. On another site, and in Firefox, the browser refuses, and nothing happens.
 */
export function followVisit(tabId: number): void {
  const onUpdated = (updated: number, { status }: { status?: string }): void => {
    if (updated !== tabId || status === undefined) return;
    void watchTab(tabId);
    if (status === 'complete') end();
  };
  const end = (): void => browser.tabs.onUpdated.removeListener(onUpdated);
  browser.tabs.onUpdated.addListener(onUpdated);
  setTimeout(end, COMING);
  // Told as the old page goes: the new one may be there already.
  void watchTab(tabId);
}
