/** Base 36: digits and small letters sort by code unit as they sort by number, which is how IndexedDB compares strings. */
const BASE = 36;
/** 36^9 ms reach the year 5188. */
const MS_WIDTH = 9;
/** 36^4 = 1,679,616 actions within one millisecond, or while the system clock is set back; beyond that the ms part is moved on. */
const COUNTER_WIDTH = 4;
/** 36^8 devices: two of one reader's own agree by chance once in 2.8 million million. */
export const DEVICE_WIDTH = 8;

const MAX_MS = BASE ** MS_WIDTH - 1;
const MAX_COUNTER = BASE ** COUNTER_WIDTH - 1;
const SHAPE = /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{8}$/;
const DEVICE = /^[0-9a-z]{8}$/;

const digits = (value: number, width: number) => value.toString(BASE).padStart(width, '0');

/** Whether a value is a clock of ours: `mmmmmmmmm-cccc-dddddddd`, base 36. */
export function isClock(value: unknown): value is string {
  return typeof value === 'string' && SHAPE.test(value);
}

/**
 * The next reading of a hybrid logical clock: later than `last` whatever the system clock says, else the time `now` (ms).
 * Readings are strings of one width that sort in order (Kulkarni et al., “Logical Physical Clocks”, 2014).
 * @throws RangeError on a `last` or a device that is not of the shape, and in the year 5188.
 */
export function tick(last: string | null, now: number, device: string): string {
  if (!DEVICE.test(device)) throw new RangeError(`a device is 8 characters of 0-9a-z, not “${device}”`);
  if (last !== null && !SHAPE.test(last)) throw new RangeError(`not a clock: “${last}”`);
  // A system clock that is broken (NaN, before 1970) must not stop the reader: the counter alone then keeps the order.
  const wall = Number.isFinite(now) ? Math.min(Math.max(Math.floor(now), 0), MAX_MS) : 0;
  const lastMs = last === null ? -1 : Number.parseInt(last.slice(0, MS_WIDTH), BASE);
  if (wall > lastMs) return `${digits(wall, MS_WIDTH)}-${digits(0, COUNTER_WIDTH)}-${device}`;
  const counter = Number.parseInt(String(last).slice(MS_WIDTH + 1, MS_WIDTH + 1 + COUNTER_WIDTH), BASE) + 1;
  const [ms, count] = counter > MAX_COUNTER ? [lastMs + 1, 0] : [lastMs, counter];
  if (ms > MAX_MS) throw new RangeError('the clock has run out');
  return `${digits(ms, MS_WIDTH)}-${digits(count, COUNTER_WIDTH)}-${device}`;
}

/** The time a clock was read at, ms: that of the system, or a little later where that was set back. Null for what is no clock of ours. */
export function clockTime(clock: string): number | null {
  return SHAPE.test(clock) ? Number.parseInt(clock.slice(0, MS_WIDTH), BASE) : null;
}
