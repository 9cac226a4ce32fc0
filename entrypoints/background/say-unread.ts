import { browser } from 'wxt/browser';
import { chooseLocale } from '@/utils/i18n/choose-locale';
import { sayIn } from '@/utils/i18n/say-in';
import { siteTexts } from '@/utils/i18n/site-texts';
import { unreadText } from '@/utils/i18n/unread-text';
import type { UnreadReason } from '@/utils/model/unread-reason';
import { readSettings } from '@/utils/storage/settings';

/**
 * Says on our button in the toolbar that this tab can't be read, and why: the menu and the keys were used, and nothing can be shown in the page. The browser
 * takes it away when the tab goes on to another page.
 */
export async function sayUnread(tabId: number, why: UnreadReason): Promise<void> {
  const { locale } = await readSettings();
  const say = sayIn(siteTexts, chooseLocale(locale, navigator.language));
  const words = why === 'no-access' ? say('notHereTitle') : say(unreadText(why));
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text: '!' }),
    action.setTitle({ tabId, title: say('unreadBadge', { why: words }) }),
  ]).catch(() => undefined);
}
