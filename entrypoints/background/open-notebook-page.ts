import { browser } from 'wxt/browser';

/** Opens the notebook in a tab of its own. */
export async function openNotebookPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/notebook.html') });
}
