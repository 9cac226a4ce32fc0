import { expect, test } from 'vitest';
import { gripLeft } from './grip-left';

test.each([
  // Taken 24 px below the middle of the line.
  [24, 0, 24],
  // Up to the line: the end waits there, and is where the pointer is from then on.
  [24, -10, 14],
  [24, -24, 0],
  [24, -60, 0],
  // Down to the next line, 7 px further: 3 × 7 px below the middle, beyond the half of a line of 30 px.
  [24, 7, 10],
  [24, 12, 0],
  // Taken above the line, as a start is.
  [-24, 0, -24],
  [-24, 10, -14],
  [-24, -7, -10],
  [0, 5, 0],
])('of %i px, after %i px, %i are left', (grip, moved, left) => {
  expect(gripLeft(grip, moved)).toBeCloseTo(left);
});
