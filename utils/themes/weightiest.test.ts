import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { weightiest } from './weightiest';

it('is the beginning of all in order, each text once', () => {
  const told = fc.array(fc.tuple(fc.constantFrom('桥', '路', '灯', '井', '磨坊'), fc.constantFrom(1, 2, 3, 4, 5)));
  fc.assert(
    fc.property(told, fc.integer({ min: 1, max: 4 }), (told, most) => {
      const words = weightiest(most);
      for (const [text, weight] of told) words.tell(text, weight);
      const ordered = told.toSorted((a, b) => b[1] - a[1]).map(([text]) => text);
      expect(words.texts()).toEqual([...new Set(ordered)].slice(0, most));
    }),
  );
});
