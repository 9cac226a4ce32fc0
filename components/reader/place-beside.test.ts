import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from './place-beside';

const line = (left: number, top: number, width = 200, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const size = { width: 300, height: 80 };
const window = { left: 0, top: 0, right: 1000, bottom: 700 };
const clear = { below: 10, above: 10 };

describe('placeBeside', () => {
  it.each([
    ['below the last line', [line(100, 300), line(50, 320)], { left: 50, top: 350 }],
    ['below the lowest line, where that is not the last', [line(100, 400), line(500, 100)], { left: 500, top: 430 }],
    ['above the first line at the foot of the window', [line(100, 640), line(100, 660)], { left: 100, top: 550 }],
    ['within the right edge', [line(900, 300)], { left: 692, top: 330 }],
    ['within the left edge', [line(-40, 300)], { left: 8, top: 330 }],
    ['to the right of a passage that fills the window', [line(100, -200), line(100, 690)], { left: 310, top: 310 }],
    ['to the left of it, at the right edge', [line(700, 20, 250, 660)], { left: 390, top: 310 }],
    [
      'at the foot when there is no room anywhere',
      [line(100, -200, 800), line(100, 690, 800)],
      { left: 100, top: 612 },
    ],
    ['somewhere in sight when the passage has gone', [], { left: 8, top: 8 }],
    ['at the upper edge when it is scrolled out there', [line(100, -300)], { left: 100, top: 8 }],
  ])('%s', (_where, lines, expected) => {
    expect(placeBeside(lines, size, window, clear)).toEqual(expected);
  });

  it('within what can be seen, where the reader has zoomed in or a keyboard is up', () => {
    const seen = { left: 200, top: 100, right: 600, bottom: 400 };
    expect(placeBeside([line(0, 110)], size, seen, clear)).toEqual({ left: 208, top: 140 });
    expect(placeBeside([line(900, 360)], size, seen, clear)).toEqual({ left: 292, top: 270 });
    // Larger than that: its beginning is what is seen.
    expect(placeBeside([line(0, 110)], { width: 500, height: 400 }, seen, clear)).toEqual({ left: 208, top: 108 });
  });

  it('further away where the browser has handles and a menu of its own', () => {
    const touch = { below: 36, above: 72 };
    expect(placeBeside([line(100, 300)], size, window, touch)).toEqual({ left: 100, top: 356 });
    expect(placeBeside([line(100, 640)], size, window, touch)).toEqual({ left: 100, top: 488 });
  });

  it('always stands within the window, and never on the passage where there is room beside it', () => {
    const box = fc.record({ left: fc.integer({ min: -500, max: 1500 }), top: fc.integer({ min: -900, max: 1500 }) });
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 4 }), (boxes) => {
        const lines = boxes.map(({ left, top }) => line(left, top));
        const at = placeBeside(lines, size, window, clear);
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.left + size.width).toBeLessThanOrEqual(window.right - 8);
        expect(at.top).toBeGreaterThanOrEqual(8);
        expect(at.top + size.height).toBeLessThanOrEqual(window.bottom - 8);
        const covered = lines.some(
          ({ left, top, right, bottom }) =>
            at.left < right && left < at.left + size.width && at.top < bottom && top < at.top + size.height,
        );
        const top = Math.min(...lines.map((each) => each.top));
        const bottom = Math.max(...lines.map((each) => each.bottom));
        const left = Math.min(...lines.map((each) => each.left));
        const right = Math.max(...lines.map((each) => each.right));
        const room =
          bottom + 10 + size.height <= window.bottom - 8 ||
          top - 10 - size.height >= 8 ||
          right + 10 + size.width <= window.right - 8 ||
          left - 10 - size.width >= 8;
        if (room) expect(covered).toBe(false);
      }),
    );
  });
});
