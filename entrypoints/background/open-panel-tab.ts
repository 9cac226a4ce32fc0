import { browser } from 'wxt/browser';

/** Where the browser has no side panel: opens it in a tab, for the tab that is read; one that stands there already comes to the front. */
export async function openPanelTab(tabId: number): Promise<void> {
  const panel = browser.runtime.getURL('/sidepanel.html');
  const url = `${panel}?tab=${tabId}`;
  const [open] = await browser.tabs.query({ url: `${panel}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  // At the same address it is left as it is: something may be being written in it.
  else await browser.tabs.update(open.id, { active: true, ...(open.url !== url && { url }) });
}
