import { browser } from 'wxt/browser';
import { readSettings, watchSettings } from '@/utils/storage/settings';

/** Shows on our button, on every page, that quick mode is on: a page has nothing of ours while nothing is kept from it. */
export function showQuick(): void {
  const show = (on: boolean): void => void browser.action.setBadgeText({ text: on ? 'Q' : '' }).catch(() => undefined);
  watchSettings(({ quick }) => show(quick));
  // The browser forgets it when it ends, and may end our worker in between.
  browser.runtime.onStartup.addListener(() => void readSettings().then(({ quick }) => show(quick)));
}
