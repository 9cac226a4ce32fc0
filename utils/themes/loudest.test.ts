import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loudest } from './loudest';
import { FURTHER, NEAR } from './suggest-gates';

const of = (spoken: number[], enough = 1): number[] => loudest(Float64Array.from(spoken), enough);

describe('loudest', () => {
  it.each([
    ['none of none', [], []],
    ['none where none is loud enough', [0.9, 0.8, 0], []],
    ['the loudest first', [1, 3, 2], [1, 2, 0]],
    ['three of many', [2, 2.5, 3, 2.2], [2, 1, 3]],
    ['the first of equals first', [2, 2, 2, 2], [0, 1, 2]],
    ['not those that hardly speak', [10, FURTHER, 0.999 * NEAR * 10], [0]],
    ['further ones that would not be enough by themselves', [1, 0.5], [0, 1]],
  ])('%s', (_, spoken, expected) => expect(of(spoken)).toEqual(expected));

  it('is the beginning of all in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 0.1, 0.2, 0.5, 1, 1.5, 2, 9)),
        fc.constantFrom(0.5, 1, 2),
        (spoken, enough) => {
          const order = spoken.map((_, at) => at).sort((a, b) => spoken[b]! - spoken[a]! || a - b);
          const first = spoken[order[0] ?? 0] ?? 0;
          const expected = order
            .slice(0, 3)
            .filter((at, place) => spoken[at]! >= (place === 0 ? enough : Math.max(FURTHER, NEAR * first)));
          expect(of(spoken, enough)).toEqual(first < enough ? [] : expected);
        },
      ),
    );
  });
});
