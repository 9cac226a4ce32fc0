import { expect, test } from 'vitest';
import { dropPlace } from './drop-place';

const box = { left: 100, top: 200, width: 200, height: 100 };

test.each([
  [{ x: 110, y: 290 }, 'row', true, 'before'],
  [{ x: 200, y: 290 }, 'row', true, 'into'],
  [{ x: 290, y: 210 }, 'row', true, 'after'],
  [{ x: 190, y: 290 }, 'row', false, 'before'],
  [{ x: 200, y: 210 }, 'row', false, 'after'],
  [{ x: 290, y: 210 }, 'column', true, 'before'],
  [{ x: 110, y: 280 }, 'column', true, 'after'],
] as const)('%o along a %s (may enter: %s): %s', (point, along, canEnter, place) => {
  expect(dropPlace(box, point, { along, canEnter })).toBe(place);
});
