import { browser } from 'wxt/browser';
import type { OwnAnswers } from '@/utils/messaging/calls';
import { coversAddress } from '@/utils/sites/covers-address';
import { whyUnread } from '@/utils/sites/why-unread';
import { readAllowedSites } from '@/utils/storage/allowed-sites';
import { injectReader } from './inject-reader';

/** Starts the reader in a tab, in every frame the browser lets us into; or finds out why it can't be read. */
export async function startReader(tabId: number): Promise<OwnAnswers['startReader']> {
  const error = await injectReader(tabId);
  const [tab, origins, contentType] = await Promise.all([
    browser.tabs.get(tabId).catch(() => undefined),
    readAllowedSites(),
    error === undefined ? contentTypeOf(tabId) : undefined,
  ]);
  const url = tab?.url || undefined;
  const allowed = url !== undefined && coversAddress(origins, url);
  const why = whyUnread({ url, error, contentType, allowed });
  return { started: why === null, why, url: url ?? null };
}

/** What kind of document a tab shows; undefined when it is gone again. */
async function contentTypeOf(tabId: number): Promise<string | undefined> {
  try {
    const [top] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return top?.result;
  } catch {
    return undefined;
  }
}
