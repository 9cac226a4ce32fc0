import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { intervalIndex } from './interval-index';

const interval = fc.record({ start: fc.nat(60), length: fc.nat(20) }).map(({ start, length }) => ({
  start,
  end: start + length,
}));

describe('intervalIndex', () => {
  it('finds at every offset what looking at all intervals finds', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 30 }), (intervals) => {
        const index = intervalIndex(intervals);
        for (let offset = -1; offset <= 82; offset++) {
          const plain = [...intervals.keys()].filter(
            (i) => intervals[i]!.start <= offset && offset < intervals[i]!.end,
          );
          expect(index.at(offset).toSorted((a, b) => a - b)).toEqual(plain);
        }
      }),
    );
  });

  it('gives all that hold something in reading order', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 30 }), (intervals) => {
        const { inOrder } = intervalIndex(intervals);
        expect(inOrder.toSorted((a, b) => a - b)).toEqual(
          [...intervals.keys()].filter((i) => intervals[i]!.start < intervals[i]!.end),
        );
        const starts = inOrder.map((i) => intervals[i]!.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  it('looks at few of ten thousand', () => {
    const read = vi.fn();
    const intervals = Array.from({ length: 10_000 }, (_, i) => ({
      start: i * 10,
      get end(): number {
        read();
        return i * 10 + 15;
      },
    }));
    const index = intervalIndex(intervals);
    read.mockClear();
    expect(index.at(50_003)).toEqual([5_000, 4_999]);
    expect(read.mock.calls.length).toBeLessThan(5);
  });
});
