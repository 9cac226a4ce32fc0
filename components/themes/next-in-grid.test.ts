import { expect, test } from 'vitest';
import { nextInGrid } from './next-in-grid';

const box = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 40 });
/** Two rows of three, and one in a third row. */
const boxes = [box(0, 0), box(100, 0), box(200, 0), box(0, 60), box(100, 60), box(200, 60), box(0, 120)];

test.each([
  ['ArrowRight', 2, 3],
  ['ArrowRight', 6, 6],
  ['ArrowLeft', 3, 2],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 1, 4],
  ['ArrowDown', 5, 6],
  ['ArrowDown', 6, 6],
  ['ArrowUp', 5, 2],
  ['ArrowUp', 2, 2],
  ['Home', 4, 0],
  ['End', 4, 6],
  ['a', 4, 4],
])('%s from %i: %i', (key, from, to) => {
  expect(nextInGrid(boxes, from, key)).toBe(to);
});
