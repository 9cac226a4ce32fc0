import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { readerCalls, type ReaderCall } from './reader-calls';
import { pageBrowser } from './page-browser';

export type ReaderHandlers = { [C in ReaderCall]: (argument: v.InferOutput<(typeof readerCalls)[C]>) => void };

/**
 * Answers, in a page, the calls of the background and of our pages, until the signal. Anything else is ignored; in a page of ours that is also what
 * the scripts in pages of the web send, which reaches every page of the extension.
 */
export function answerAsReader(handlers: ReaderHandlers, signal: AbortSignal): void {
  const { onMessage, id, getURL } = pageBrowser.runtime();
  const root = getURL('');
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.id !== id || typeof message !== 'object' || message === null || !('call' in message)) return;
    if (sender.tab && !sender.url?.startsWith(root)) return;
    const { call, argument } = message as { call: unknown; argument?: unknown };
    if (typeof call !== 'string' || !Object.hasOwn(readerCalls, call)) return;
    if (v.is(readerCalls[call as ReaderCall], argument))
      (handlers[call as ReaderCall] as (argument: unknown) => void)(argument);
  };
  onMessage.addListener(listener);
  // After an update of the extension removing throws: there is nothing left to remove from.
  signal.addEventListener('abort', () => pageBrowser.runtime()?.id && onMessage.removeListener(listener));
}
