import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachOnce } from './each-once';

test('the first as it is, those after with a number behind them', () => {
  const once = eachOnce();
  expect(['实干', '实干', '好学', '实干', '实干 (2)'].map(once)).toEqual([
    '实干',
    '实干 (2)',
    '好学',
    '实干 (3)',
    '实干 (2) (2)',
  ]);
});

test('whatever the fields, none is given twice, and each as if all had been looked at whole', () => {
  // Long ones differ in one character only: most of them look the same where they are looked at.
  const field = fc.oneof(
    fc
      .tuple(fc.constantFrom('a', '', '甲'), fc.constantFrom('', ' (2)', ' (2) (2)', ' (3)'))
      .map((parts) => parts.join('')),
    fc.nat(30).map((at) => `${'字'.repeat(at)}词${'字'.repeat(30 - at)}`),
  );
  fc.assert(
    fc.property(fc.array(field, { maxLength: 60 }), (fields) => {
      const asked = new Map<string, number>();
      const plainly = (one: string): string => {
        const times = (asked.get(one) ?? 0) + 1;
        asked.set(one, times);
        return times === 1 ? one : plainly(`${one} (${times})`);
      };
      const once = eachOnce();
      const given = fields.map((one) => once(one));
      expect(given).toEqual(fields.map(plainly));
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});
