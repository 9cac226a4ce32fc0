import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts } from './align-texts';

const text = fc.string({ unit: fc.constantFrom(...'人民路桥'.split('')), maxLength: 20 });
function plainDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, unit] of a.split('').entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (b[j - 1] === unit ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
/** Edits of an alignment: what lies between two pairs that go together costs as many as the longer side has. */
function editsOf(to: Int32Array, b: string): number {
  let [edits, i, j] = [0, 0, 0];
  for (let k = 0; k <= to.length; k++) {
    const next = k === to.length ? b.length : to[k]!;
    if (next < 0) continue;
    edits += Math.max(k - i, next - j);
    [i, j] = [k + 1, next + 1];
  }
  return edits;
}

describe('alignTexts', () => {
  it('pairs equal units in order, with the fewest edits', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { to } = alignTexts(a, b)!;
        let last = -1;
        for (const [i, j] of to.entries()) {
          if (j < 0) continue;
          expect(b[j]).toBe(a[i]);
          expect(j).toBeGreaterThan(last);
          last = j;
        }
        expect(editsOf(to, b)).toBe(plainDistance(a, b));
      }),
    );
  });

  it('finds a text within another, when its ends are free', () => {
    expect(alignTexts('路桥', '人民路桥灯火', { free: true })).toMatchObject({ start: 2, end: 4 });
    expect([...alignTexts('路大桥', '人民路桥灯火', { free: true })!.to]).toEqual([2, -1, 3]);
  });

  it('goes through a band, or says that there is no way', () => {
    expect(alignTexts('路桥', '人民路桥', { free: true, band: { low: 1, high: 3 } })).toMatchObject({
      start: 2,
      end: 4,
    });
    expect(alignTexts('路桥', '人民路桥', { band: { low: 5, high: 4 } })).toBeNull();
    expect(alignTexts('路', '人民路桥', { band: { low: 0, high: 0 } })).toBeNull();
  });

  it('lets edits fall on what is less dear', () => {
    // 十年 or 年十: one of the two has to go.
    const dear = { first: Uint8Array.from([1, 0]), second: Uint8Array.from([0, 1]) };
    expect([...alignTexts('十年', '年十', { dear })!.to]).toEqual([1, -1]);
  });
});
