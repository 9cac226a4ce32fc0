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

test('whatever the fields, none is given twice, and one that is new as it is', () => {
  const field = fc
    .tuple(fc.constantFrom('a', '', '甲'), fc.constantFrom('', ' (2)', ' (2) (2)', ' (3)'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(field, { maxLength: 60 }), (fields) => {
      const once = eachOnce();
      const given: string[] = [];
      for (const one of fields) {
        const next = once(one);
        if (!given.includes(one)) expect(next).toBe(one);
        given.push(next);
      }
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});
