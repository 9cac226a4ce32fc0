import { browser } from 'wxt/browser';
import { tellToAsk } from '@/utils/messaging/tell-to-ask';
import { readAllowedSites } from '@/utils/storage/allowed-sites';
import { registerWatch } from './register-watch';
import { watchOpenTabs } from './watch-open-tabs';

/**
 * Follows where Zhaji may run, whoever changes it: our own pages, or the reader in the browser's settings. Allowed: pages from now on, and those that are
 * open, are watched. Taken back: no page any more, and what runs ends.
 */
export function watchSites(): void {
  const { permissions, runtime } = browser;
  permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length === 0) return;
    void registerWatch();
    void watchOpenTabs(origins);
  });
  permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length === 0) return;
    void registerWatch();
    void tellToAsk();
  });
  // What was changed while we didn't run, and after an update, which takes registered scripts away.
  runtime.onStartup.addListener(() => void registerWatch());
  runtime.onInstalled.addListener(() => {
    void registerWatch();
    void readAllowedSites().then(watchOpenTabs);
  });
}
