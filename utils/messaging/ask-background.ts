import type * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { OwnAnswers, OwnCall, ownCalls } from './calls';
import { sendCall } from './send-call';

/** Asks the background from one of our own pages. Throws `CallFailed`. */
export async function askBackground<C extends OwnCall>(
  call: C,
  argument: v.InferInput<(typeof ownCalls)[C]>,
): Promise<OwnAnswers[C]> {
  return (await sendCall((message) => browser.runtime.sendMessage(message), call, argument)) as OwnAnswers[C];
}
