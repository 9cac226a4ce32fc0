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
