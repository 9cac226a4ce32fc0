import { browser } from 'wxt/browser';
import { dueNow } from '@/utils/review/due-now';
import { readDueCounts, watchDueCounts } from '@/utils/storage/due-counts';
import { readSettings, watchSettings } from '@/utils/storage/settings';

/** More digits than the button has room for say nothing more. */
const MOST = 99;

/**
 * Shows on our button, on every page, that quick mode is on, and how many notes are to be reviewed: a page has nothing of ours while nothing is kept from it, and a
 * notebook that is not opened says nothing.
 */
export function showBadge(): void {
  const update = async (): Promise<void> => {
    const [{ quick }, due] = await Promise.all([readSettings(), readDueCounts()]);
    const { count, next } = dueNow(due?.counts ?? [], Date.now());
    const waiting = count > MOST ? `${MOST}+` : count || '';
    if (next) void browser.alarms.create({ when: next });
    void browser.action.setBadgeText({ text: `${quick ? 'Q' : ''}${waiting}` }).catch(() => undefined);
  };
  const show = (): void => void update();
  watchSettings(show);
  watchDueCounts(show);
  browser.alarms.onAlarm.addListener(show);
  // The browser forgets it when it ends, and may end our worker in between.
  browser.runtime.onStartup.addListener(show);
  browser.runtime.onInstalled.addListener(show);
}
