import type * as v from 'valibot';
import type { PageAnswers, PageCall, pageCalls } from './calls';
import { CallFailed } from './call-failed';
import { pageBrowser } from './page-browser';
import { sendCall } from './send-call';

/**
 * Asks the background from a page script. Throws `CallFailed`; its answers are ours and are not checked again.
 * `at`: the address this is about, for what was begun before the page changed its address by itself.
 */
export async function askFromPage<C extends PageCall>(
  call: C,
  argument: v.InferInput<(typeof pageCalls)[C]>,
  at = location.href,
): Promise<PageAnswers[C]> {
  // After an update or removal the id is gone, and calling would throw synchronously.
  if (!pageBrowser.runtime()?.id) throw new CallFailed('unreachable', 'the extension was updated or removed');
  // With where we are: Firefox tells the background only where the page was loaded from (see address-now.ts).
  const send = (message: object): Promise<unknown> => pageBrowser.runtime().sendMessage({ ...message, at });
  return (await sendCall(send, call, argument)) as PageAnswers[C];
}
