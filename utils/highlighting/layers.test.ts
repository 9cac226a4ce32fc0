import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layers, type Drawn } from './layers';

describe('layers', () => {
  it.each<[string, Drawn[], Record<string, [number, number][]>]>([
    ['one note', [{ start: 2, end: 5, style: 3 }], { zj3: [[2, 5]] }],
    ['nothing', [], {}],
    [
      'two side by side in one style: one run',
      [
        { start: 0, end: 3, style: 1 },
        { start: 3, end: 6, style: 1 },
      ],
      { zj1: [[0, 6]] },
    ],
    [
      'two that overlap: shared ground, both lines',
      [
        { start: 0, end: 6, style: 1 },
        { start: 4, end: 9, style: 2 },
      ],
      { zj1: [[0, 6]], zj2: [[6, 9]], zjs: [[4, 6]], zj2l: [[4, 6]] },
    ],
    [
      'the same words twice in one style: shared ground, one line',
      [
        { start: 0, end: 4, style: 1 },
        { start: 0, end: 4, style: 1 },
      ],
      { zj1: [[0, 4]], zjs: [[0, 4]] },
    ],
    ['one that is unsure: a broken line, no ground', [{ start: 2, end: 5, style: 3, unsure: true }], { zju: [[2, 5]] }],
    [
      'one that is unsure on words of another: below its line, and the ground stays the other’s',
      [
        { start: 0, end: 6, style: 3, unsure: true },
        { start: 4, end: 9, style: 1 },
      ],
      { zju: [[0, 4]], zj1: [[4, 9]], zjul: [[4, 6]] },
    ],
    [
      'one that is unsure on words that two share: it is the third, and not drawn there',
      [
        { start: 0, end: 4, style: 3, unsure: true },
        { start: 0, end: 4, style: 1 },
        { start: 0, end: 4, style: 2 },
      ],
      { zj1: [[0, 4]], zjs: [[0, 4]], zj2l: [[0, 4]] },
    ],
    [
      'one on a ground of its own',
      [
        { start: 0, end: 2, style: 1 },
        { start: 3, end: 5, style: 1, ground: 'dark' },
      ],
      { zj1: [[0, 2]], zj1d: [[3, 5]] },
    ],
  ])('%s', (_what, drawn, expected) => {
    expect(Object.fromEntries(layers(drawn, 'light'))).toEqual(expected);
  });

  it('wears other names on a dark ground', () => {
    expect([...layers([{ start: 0, end: 1, style: 10 }], 'dark').keys()]).toEqual(['zj10d']);
  });

  it('gives every drawn character exactly one style, and the shared ground exactly where notes overlap', () => {
    const note = fc.record({
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 12 }),
      style: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 12 }), (notes) => {
        const drawn = notes.map(({ start, length, style }) => ({ start, end: start + length, style }));
        const result = layers(drawn, 'light');
        for (let at = 0; at < 60; at++) {
          const covering = drawn.filter(({ start, end }) => start <= at && at < end);
          const worn = [...result]
            .filter(([, segments]) => segments.some(([start, end]) => start <= at && at < end))
            .map(([name]) => name);
          const styles = worn.filter((name) => /^zj\d+$/.test(name));
          expect(styles).toHaveLength(covering.length > 0 ? 1 : 0);
          expect(worn.includes('zjs')).toBe(covering.length > 1);
          if (styles[0]) expect(covering.map(({ style }) => `zj${style}`)).toContain(styles[0]);
        }
      }),
    );
  });
});
