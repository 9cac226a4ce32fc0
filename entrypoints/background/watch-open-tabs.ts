import { browser } from 'wxt/browser';

/** Puts page-watch into the pages that were open before we were installed or updated. Where it isn't allowed, nothing happens. */
export async function watchOpenTabs(): Promise<void> {
  const matches = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: ['/page-watch.js'] as never })
        .catch(() => undefined);
    }),
  );
}
