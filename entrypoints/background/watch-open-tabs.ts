import { browser } from 'wxt/browser';
import { covers } from '@/utils/sites/covers';
import { watchTab } from './watch-tab';

/** Puts page-watch into the pages of these sites that are open already: our script only comes to those that load from now on. */
export async function watchOpenTabs(patterns: string[]): Promise<void> {
  // The query refuses what is none of web pages, as the browser may list it.
  const url = patterns.filter((pattern) => covers([pattern], pattern));
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.all(tabs.map(async ({ id }) => (id === undefined ? undefined : watchTab(id))));
}
