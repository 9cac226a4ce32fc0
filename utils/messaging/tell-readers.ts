import { browser } from 'wxt/browser';
import { askReader } from './ask-reader';

/** Tells the readers in all tabs that something kept may have changed. Says not what: each asks for its own page's notes, and gets no others. */
export async function tellReaders(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(async ({ id }) => (id === undefined ? undefined : askReader(id, 'refresh', {}))));
}
