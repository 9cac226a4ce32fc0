import { browser } from 'wxt/browser';

/**
 * Says on our button in the toolbar that this tab can't be read: the menu and the keys were used, and nothing can be shown in the page. Why, and
 * what to do, the panel says that the button opens. The browser takes it away when the tab goes on to another page.
 */
export async function sayUnread(tabId: number): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text: '!' }),
    // In the browser's language, as the menu is: the words of both for this alone would weigh on every start of the background.
    action.setTitle({ tabId, title: browser.i18n.getMessage('unread') }),
  ]).catch(() => undefined);
}
