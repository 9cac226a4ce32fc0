import { CompressionStream, DecompressionStream } from 'node:stream/web';
import { MessageChannel } from 'node:worker_threads';
import fc from 'fast-check';

/** One seed, so that a run says the same as the last one; the long run draws its own and says it when a property fails. */
const SEED = 20_261_123;
/** 100 is fast-check's own default. Thirty times that keeps the whole long unit run near ten minutes on two cores. */
const LONG_RUNS = 3000;

const isLong = process.env['ZHAJI_LONG'] === '1';
fc.configureGlobal(isLong ? { numRuns: LONG_RUNS } : { seed: SEED });

// Popovers the tests' document has none; what is in the top layer is looked at in real browsers.
if (typeof HTMLElement !== 'undefined' && !('showPopover' in HTMLElement.prototype))
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });

if (typeof document !== 'undefined') {
  // What a document in a context of its own lacks of what browsers and Node have both.
  globalThis.MessageChannel ??= MessageChannel as never;
  globalThis.CompressionStream ??= CompressionStream as never;
  globalThis.DecompressionStream ??= DecompressionStream as never;
  // It comes from outside of the context, and would be no error in it.
  Object.setPrototypeOf(DOMException.prototype, Error.prototype);

  // What is waited for comes at once or never; on a busy machine a second is at once.
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 10_000 });
}
