import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakPages } from './break-pages';

const lines = (count: number) => ({ height: count * 10, isWhole: false });

test('a block goes on at the next page with the line that does not fit', () => {
  expect(breakPages([lines(20), lines(4), lines(3)], 225, 10)).toEqual([{ index: 1, rooms: [25] }]);
});

test('what is whole goes over as a whole; what is higher than a page stays where it is', () => {
  const whole = { height: 30, isWhole: true };
  expect(breakPages([lines(21), whole, lines(1)], 225, 10)).toEqual([{ index: 1, rooms: [15] }]);
  expect(breakPages([{ height: 500, isWhole: true }], 225, 10)).toEqual([]);
});

test('a long block runs over several pages', () => {
  expect(breakPages([lines(2), lines(50)], 220, 10)).toEqual([{ index: 1, rooms: [200, 220] }]);
});

test('no page holds more lines than it has room for, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 40 }), (counts) => {
      const breaks = breakPages(counts.map(lines), 225, 10);
      const pages = 1 + breaks.reduce((sum, { rooms }) => sum + rooms.length, 0);
      const all = counts.reduce((sum, count) => sum + count, 0);
      expect(pages).toBe(Math.max(1, Math.ceil(all / 22)));
    }),
  );
});
