import { browser } from 'wxt/browser';
import { askReader } from '@/utils/messaging/ask-reader';

/** With a filter, as Firefox alone has it: without, each title and each icon of each tab would wake the background. */
type FirefoxEvent = {
  addListener: (listener: (tabId: number, change: { url?: string }) => void, filter: { properties: string[] }) => void;
};

/**
 * Tells the readers of a tab that its address has changed, as pages do by their history. Only where pages can't hear that themselves: Firefox has
 * the Navigation API from 147 on. Of pages we have no permission for the browser tells no address.
 */
export function tellOfMoves(): void {
  if (!import.meta.env.FIREFOX) return;
  const { onUpdated } = browser.tabs as unknown as { onUpdated: FirefoxEvent };
  onUpdated.addListener(
    (tabId, { url }) => {
      if (url !== undefined) void askReader(tabId, 'look', {});
    },
    { properties: ['url'] },
  );
}
