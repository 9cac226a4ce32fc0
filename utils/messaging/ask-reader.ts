import type * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ReaderCall, readerCalls } from './reader-calls';

/** Tells the readers in a tab, or in one frame of it. A tab without a reader is no error. */
export async function askReader<C extends ReaderCall>(
  tabId: number,
  call: C,
  argument: v.InferInput<(typeof readerCalls)[C]>,
  frameId?: number,
): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { call, argument }, frameId === undefined ? {} : { frameId });
  } catch {
    // Nobody there, or gone meanwhile: the next reader reads everything anew.
  }
}
