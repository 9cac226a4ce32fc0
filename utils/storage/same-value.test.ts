// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from './same-value';

describe('sameValue', () => {
  it('agrees with the written form of plain values', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (a, b) => {
        expect(sameValue(a, structuredClone(a))).toBe(true);
        const written = (value: unknown) =>
          JSON.stringify(value, (_, item: unknown) => (Object.is(item, -0) ? '-0' : item));
        if (sameValue(a, b)) expect(Object.keys(Object(a)).sort()).toEqual(Object.keys(Object(b)).sort());
        else expect(written(a)).not.toBe(written(b));
      }),
    );
  });

  it('minds kinds, lengths and names, not the order of names', () => {
    expect(sameValue({ a: 1, b: [2] }, { b: [2], a: 1, c: undefined })).toBe(true);
    for (const [a, b] of [
      [[], {}],
      [[1], [1, 2]],
      [{ a: 1 }, { b: 1 }],
      [null, {}],
      [1, '1'],
      [{ toString: 1 }, {}],
    ]) {
      expect(sameValue(a, b)).toBe(false);
    }
  });
});
