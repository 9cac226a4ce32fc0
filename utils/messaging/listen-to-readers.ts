import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { articleShownAt } from '@/utils/speeches/article-address';
import { addressNow } from './address-now';
import { readerReports, type ReaderReport } from './calls';

export type ReaderSender = { tabId: number; frameId: number; url: string };
export type ReportHandlers = {
  [R in ReaderReport]: (content: v.InferOutput<(typeof readerReports)[R]>, sender: ReaderSender) => void;
};

/**
 * Listens, in one of our pages, to the reports of readers, until the signal. What doesn't fit is ignored; the address a page reports is believed as
 * that of a call is (answer-calls.ts).
 */
export function listenToReaders(handlers: ReportHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    const { id, tab, frameId, url } = sender;
    if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined || !url) return;
    if (typeof message !== 'object' || message === null || !('report' in message)) return;
    const { report, content } = message as { report: unknown; content?: unknown };
    if (typeof report !== 'string' || !Object.hasOwn(readerReports, report)) return;
    const checked = v.safeParse(readerReports[report as ReaderReport], content);
    if (!checked.success) return;
    const told = checked.output;
    const article = articleShownAt(url, browser.runtime.getURL('/'));
    (handlers[report as ReaderReport] as (content: unknown, sender: ReaderSender) => void)(
      'address' in told ? { ...told, address: article ?? addressNow(url, told.address) } : told,
      { tabId: tab.id, frameId, url },
    );
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
