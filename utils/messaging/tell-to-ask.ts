import { browser } from 'wxt/browser';

/**
 * Tells page-watch in every frame of every tab to ask whether it may stay. In all of them: of pages the browser no longer lets us into it
 * doesn't tell the address.
 */
export async function tellToAsk(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      // Nobody there is no error.
      if (id !== undefined) await browser.tabs.sendMessage(id, { told: 'ask' }).catch(() => undefined);
    }),
  );
}
