// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClock, tick } from './clock';

const device = fc.stringMatching(/^[0-9a-z]{8}$/);

describe('tick', () => {
  it('gives ever later readings, whatever the system clock says', () => {
    const times = fc.array(
      fc.oneof(fc.integer({ min: -1e12, max: 3e12 }), fc.constant(Number.NaN), fc.constant(Infinity)),
    );
    fc.assert(
      fc.property(times, device, device, (times, one, other) => {
        let last: string | null = null;
        for (const [index, time] of times.entries()) {
          const next: string = tick(last, time, index % 2 === 0 ? one : other);
          expect(isClock(next)).toBe(true);
          if (last !== null) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('sorts as the time does', () => {
    fc.assert(
      fc.property(fc.nat(4e12), fc.nat(4e12), device, device, (a, b, one, other) => {
        fc.pre(a !== b);
        expect(tick(null, a, one) < tick(null, b, other)).toBe(a < b);
      }),
    );
  });

  it('counts on when the clock is set back a year, and follows it again later', () => {
    const year = 365 * 86_400_000;
    const first = tick(null, 2 * year, 'aaaaaaaa');
    const back = tick(first, year, 'aaaaaaaa');
    expect(back).toBe(first.replace('-0000-', '-0001-'));
    expect(tick(back, 3 * year, 'aaaaaaaa')).toBe(tick(null, 3 * year, 'aaaaaaaa'));
  });

  it('moves the time on when the counter is full', () => {
    expect(tick('000000001-zzzz-aaaaaaaa', 0, 'aaaaaaaa')).toBe('000000002-0000-aaaaaaaa');
  });

  it('refuses what is not a clock or a device', () => {
    expect(() => tick('yesterday', 0, 'aaaaaaaa')).toThrow(RangeError);
    expect(() => tick(null, 0, 'A')).toThrow(RangeError);
    expect(() => tick('zzzzzzzzz-zzzz-aaaaaaaa', 0, 'aaaaaaaa')).toThrow(RangeError);
    for (const value of [null, 1, '', '000000001-0000-AAAAAAAA', '000000001-0000-aaaaaaaa\n'])
      expect(isClock(value)).toBe(false);
  });
});
