import { browser } from 'wxt/browser';
import { openPanelTab } from './open-panel-tab';

/** Firefox only; not in the types of Chromium's API. */
type Sidebar = { sidebarAction?: { open(): Promise<void> } };

/**
 * Opens the side panel beside a tab; where there is none (Firefox for Android), in a tab of its own. Must be called in the task of the reader's
 * click, before anything is awaited, else the browser refuses a panel. False where it did.
 */
export async function openPanel(tabId: number): Promise<boolean> {
  const { sidebarAction } = browser as unknown as Sidebar;
  try {
    if (sidebarAction) await sidebarAction.open();
    else if (browser.sidePanel) await browser.sidePanel.open({ tabId });
    else await openPanelTab(tabId);
    return true;
  } catch {
    return false;
  }
}
