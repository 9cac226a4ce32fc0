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
const window = { width: 1000, height: 700 };

describe('placeBeside', () => {
  it.each([
    ['below the last line', [line(100, 300), line(50, 320)], { left: 50, top: 350 }],
    ['above the first line at the foot of the window', [line(100, 640), line(100, 660)], { left: 100, top: 550 }],
    ['within the right edge', [line(900, 300)], { left: 692, top: 330 }],
    ['within the left edge', [line(-40, 300)], { left: 8, top: 330 }],
    ['at the foot when the passage fills the window', [line(100, -200), line(100, 690)], { left: 100, top: 612 }],
    ['somewhere in sight when the passage has gone', [], { left: 8, top: 8 }],
  ])('%s', (_where, lines, expected) => {
    expect(placeBeside(lines, size, window)).toEqual(expected);
  });

  it('always stands within the window, and never on the passage where there is room beside it', () => {
    const box = fc.record({ left: fc.integer({ min: -500, max: 1500 }), top: fc.integer({ min: -900, max: 1500 }) });
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 4 }), (boxes) => {
        const lines = boxes.map(({ left, top }) => line(left, top)).sort((a, b) => a.top - b.top);
        const at = placeBeside(lines, size, window);
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.left + size.width).toBeLessThanOrEqual(window.width - 8);
        expect(at.top).toBeGreaterThanOrEqual(8);
        expect(at.top + size.height).toBeLessThanOrEqual(window.height - 8);
        const top = lines[0]!.top;
        const bottom = lines.at(-1)!.bottom;
        const room =
          bottom + 10 + size.height <= window.height - 8 || (top - 10 - size.height >= 8 && top <= window.height);
        if (room && bottom > 0) expect(at.top >= bottom || at.top + size.height <= top).toBe(true);
      }),
    );
  });
});
