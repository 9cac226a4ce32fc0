import { browser } from 'wxt/browser';

/** Firefox only; not in the types of Chromium's API. */
type Sidebar = { sidebarAction?: { open(): Promise<void> } };

/**
 * Opens the side panel beside a tab. Must be called in the task of the reader's click, before anything is awaited, else the browser
 * refuses. False where it was refused, or where there is no panel (Firefox for Android).
 */
export async function openPanel(tabId: number): Promise<boolean> {
  const { sidebarAction } = browser as unknown as Sidebar;
  try {
    if (sidebarAction) await sidebarAction.open();
    else if (browser.sidePanel) await browser.sidePanel.open({ tabId });
    else return false;
    return true;
  } catch {
    return false;
  }
}
