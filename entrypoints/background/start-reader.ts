import { browser } from 'wxt/browser';
import type { OwnAnswers } from '@/utils/messaging/calls';
import type { UnreadReason } from '@/utils/model/unread-reason';
import { whyUnread } from '@/utils/sites/why-unread';
import { articleShownAt } from '@/utils/speeches/article-address';
import { isAllowed } from '@/utils/storage/allowed-sites';
import { injectReader } from './inject-reader';
import { within } from './within';

/** How long a page that hides its address may take to refuse, ms: at once (measured), unless its site is withheld; then it never does. */
const REFUSING = 1_000;
/** How long one that we may into may take: a frame in it may be withheld. */
const LETTING_IN = 10_000;

/**
 * When to try again, ms. For a moment after a press on the button Chromium may still refuse what it has just allowed: the page's process hears of it on another way
 * than of the script (measured, 156, one press in twelve on a busy machine).
 */
const AGAIN = [50, 150, 400];

/** Starts the reader in a tab, in every frame the browser lets us into; or finds out why it can't be read. */
export async function startReader(tabId: number): Promise<OwnAnswers['startReader']> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  // Of a page we may not into, the browser tells no address.
  const url = tab?.url || undefined;
  // Ours for articles brings its reader itself; the browser lets nobody in.
  if (url !== undefined && articleShownAt(url, browser.runtime.getURL('/'))) return { started: true, why: null, url };
  const allowed = url !== undefined && (await isAllowed(url));
  const attempt = async (): Promise<UnreadReason | null> => {
    const injected = injectReader(tabId);
    const error =
      url === undefined ? await within(REFUSING, injected, 'withheld') : await within(LETTING_IN, injected, undefined);
    const contentType = error === undefined ? await contentTypeOf(tabId) : undefined;
    return whyUnread({ url, error, contentType, allowed });
  };
  let why = await attempt();
  for (const wait of url === undefined ? [] : AGAIN) {
    if (why !== 'no-access') break;
    await new Promise((later) => setTimeout(later, wait));
    why = await attempt();
  }
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
