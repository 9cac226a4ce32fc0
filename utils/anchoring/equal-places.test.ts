import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { equalHits } from './equal-hits';
import { equalPlaces } from './equal-places';
import { prepareText } from './prepare-text';

const text = fc.string({ unit: fc.constantFrom(...'人民路'.split('')), minLength: 1, maxLength: 80 });

it('finds by the index what reading the whole text finds', () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 5 }),
      (words, at, length, max) => {
        const page = prepareText(words);
        const wanted = words.slice(at % words.length, (at % words.length) + length);
        const plain = equalPlaces(page, wanted, max);
        while (!page.advance(7));
        expect(page.isIndexed).toBe(true);
        const indexed = equalPlaces(page, wanted, max);
        // Beyond `max` neither says which.
        if (equalHits(words, wanted, Infinity).length <= max) expect(indexed).toEqual(plain);
        else expect(indexed).toHaveLength(max);
      },
    ),
  );
});

it('finds nothing that is not there, nor no words', () => {
  const page = prepareText('人民路人民桥');
  while (!page.advance(100));
  expect(equalPlaces(page, '人民路灯', 9)).toEqual([]);
  expect(equalPlaces(page, '', 9)).toEqual([]);
});
