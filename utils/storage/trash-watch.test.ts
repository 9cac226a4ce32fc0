import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookAtTrash, timeLeft, TRASH_TIME, type TrashWatch } from './trash-watch';

const DAY = 86_400_000;
const START = Date.UTC(2026, 3, 24);
const there = [{ key: 'a', deleted: START }];

/** The watch after looks at these days, the thing being there from the first on. */
const after = (...days: number[]): TrashWatch =>
  days.reduce((before: TrashWatch | undefined, day) => lookAtTrash(before, START + day * DAY, there), undefined)!;
const daysLeft = (watch: TrashWatch): number => Math.round(timeLeft(watch, 'a') / DAY);

test('who looks each week sees thirty days pass', () => {
  expect([[0], [0, 7], [0, 7, 14, 21, 28], [0, 7, 14, 21, 28, 30]].map((days) => daysLeft(after(...days)))).toEqual([
    30, 23, 2, 0,
  ]);
});

test('a clock that is off by years takes fourteen days off, once; set right again it takes none', () => {
  expect(daysLeft(after(0, 3650))).toBe(16);
  expect(daysLeft(after(0, 3650, 1, 2))).toBe(15);
  expect(daysLeft(after(3650, 0))).toBe(30);
});

test('what came between two looks counts from the day it came, and from no day before the last look', () => {
  const before = lookAtTrash(undefined, START - 3 * DAY, []);
  expect(daysLeft(lookAtTrash(before, START + 2 * DAY, there))).toBe(28);
  const wrong = lookAtTrash(before, START, [{ key: 'a', deleted: 0 }]);
  expect(daysLeft(wrong)).toBe(27);
  expect(daysLeft(lookAtTrash(before, START, [{ key: 'a', deleted: START + 3650 * DAY }]))).toBe(30);
});

test('what is no longer there is forgotten, and begins anew when it comes again', () => {
  const gone = lookAtTrash(after(0, 10), START + 11 * DAY, []);
  expect(gone.since).toEqual({});
  expect(daysLeft(lookAtTrash(gone, START + 12 * DAY, [{ key: 'b', deleted: START + 12 * DAY }]))).toBe(30);
});

test('nothing goes before thirty days were seen to pass, however the clock runs', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -4000, max: 4000 }), { minLength: 1, maxLength: 12 }), (days) => {
      const seen = days.slice(1).reduce((sum, day, at) => sum + Math.max(0, Math.min(14, day - days[at]!)), 0);
      const watch = after(...days);
      expect(timeLeft(watch, 'a')).toBeGreaterThanOrEqual(Math.max(0, TRASH_TIME - seen * DAY));
    }),
  );
});
