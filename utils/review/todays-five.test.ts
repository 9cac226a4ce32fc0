// @vitest-environment node
import { expect, test } from 'vitest';
import { reviewDay } from './review-day';
import { todaysFive } from './todays-five';

const DAY = 86_400_000;
const NOON = new Date(2026, 3, 24, 12).getTime();
const notes = Array.from({ length: 60 }, (_, at) => ({ id: `n${at}`, created: NOON - (at + 1) * 3 * DAY }));
const ids = (some: { id: string }[]): string[] => some.map(({ id }) => id);

test('they stay all day, whatever is kept and asked in it, and are others tomorrow', () => {
  const { start, end } = reviewDay(NOON);
  const five = ids(todaysFive(notes, NOON));
  expect(new Set(five).size).toBe(5);
  const later = notes.map((note) => ({
    ...note,
    review: { grades: [{ at: NOON, grade: 3 as const, was: 0 as const, elapsed: 0 }] },
  }));
  expect(ids(todaysFive([...later.toReversed(), { id: 'today', created: NOON }], end - 1))).toEqual(five);
  expect(ids(todaysFive(notes, start))).toEqual(five);
  expect(ids(todaysFive(notes, end))).not.toEqual(five);
});

test('what was long unread comes more often', () => {
  let lately = 0;
  for (let turn = 0; turn < 200; turn++) {
    const some = notes.map((_, at) => ({
      id: `${turn} ${at}`,
      created: NOON - (at < 30 ? 2 : 80) * DAY,
      isNew: at < 30,
    }));
    lately += todaysFive(some, NOON).filter(({ isNew }) => isNew).length;
  }
  expect(lately / 1000).toBeLessThan(0.2);
});

test('fewer than five are all there are, with those of today', () => {
  expect(ids(todaysFive([{ id: 'a', created: NOON }, ...notes.slice(0, 2)], NOON))).toHaveLength(3);
  expect(todaysFive([], NOON)).toEqual([]);
});
