import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { pageBrowser } from './page-browser';
import { READING_PORT, ReadingAsked, type ReadingTold } from './reading-port';

/** One who follows the reading of this page: a side panel. `signal` ends with it, and with the page's reader. */
export type Follower = { tell: (told: ReadingTold) => void; signal: AbortSignal };

/**
 * Answers, in a page, our pages that follow the reading, until the signal: `begin` is called for each of them, and what it returns hears what that one
 * asks. Anything else is ignored; in a page of ours that is also who connects from scripts in pages of the web, which reaches every page of the
 * extension: they could try out which sentences an article has.
 */
export function answerReading(begin: (follower: Follower) => (asked: ReadingAsked) => void, signal: AbortSignal): void {
  const { onConnect, id, getURL } = pageBrowser.runtime();
  const root = getURL('');
  const listener = (port: Browser.runtime.Port): void => {
    if (port.name !== READING_PORT || port.sender?.id !== id) return;
    if (port.sender.tab && !port.sender.url?.startsWith(root)) return;
    const over = new AbortController();
    port.onDisconnect.addListener(() => over.abort());
    const hear = begin({
      signal: AbortSignal.any([signal, over.signal]),
      tell(told) {
        try {
          port.postMessage(told);
        } catch {
          // Closed, and nobody has told us yet: a page that comes back from the history.
          over.abort();
        }
      },
    });
    port.onMessage.addListener((message: unknown) => {
      if (v.is(ReadingAsked, message)) hear(message);
    });
  };
  onConnect.addListener(listener);
  // After an update of the extension removing throws: there is nothing left to remove from.
  signal.addEventListener('abort', () => pageBrowser.runtime()?.id && onConnect.removeListener(listener));
}
