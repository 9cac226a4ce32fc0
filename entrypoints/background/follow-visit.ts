import { browser } from 'wxt/browser';
import { watchTab } from './watch-tab';

/** How long pages that come after it are watched, ms: one that is left again before it was watched can't tell. A worker is kept awake for about as long by what it was told. */
const COMING = 20_000;

/**
 * A page that was called by hand is left. In Chromium the call holds for the whole site: its next page in this tab is watched as well, so that the reader
 * need not press again. On another site, and in Firefox, the browser refuses, and nothing happens.
 */
export function followVisit(tabId: number): void {
  const onUpdated = (updated: number, { status }: { status?: string }): void => {
    if (updated === tabId && status !== undefined) void watchTab(tabId);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  setTimeout(() => browser.tabs.onUpdated.removeListener(onUpdated), COMING);
  // Told as the old page goes: the new one may be there already.
  void watchTab(tabId);
}
