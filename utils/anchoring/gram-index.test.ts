import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAM, startIndexing, type GramIndex } from './gram-index';

const text = fc.string({ unit: fc.constantFrom(...'人民路桥灯ab 1'.split('')), maxLength: 60 });
function indexOf(words: string, step = Infinity): GramIndex {
  const indexing = startIndexing(words);
  while (indexing.at() < words.length) indexing.advance(indexing.at() + step);
  return indexing.result();
}
function placesOf(index: GramIndex, words: string, at: number): number[] {
  const places: number[] = [];
  index.each(words, at, (place) => places.push(place) > 0);
  return places.reverse();
}

describe('startIndexing', () => {
  it('finds every place of a gram and no other, however it was made', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.integer({ min: 1, max: 9 }), (page, other, at, step) => {
        const words = at % 2 === 0 ? page : other;
        const from = words.length === 0 ? 0 : at % words.length;
        const gram = words.slice(from, from + GRAM);
        const places = Array.from({ length: page.length }, (_, i) => i).filter(
          (i) => gram.length === GRAM && page.startsWith(gram, i),
        );
        const index = indexOf(page, step);
        expect(placesOf(index, words, from)).toEqual(places);
        expect(index.count(words, from)).toBeGreaterThanOrEqual(places.length);
      }),
    );
  });

  it('stops when it is told to', () => {
    let seen = 0;
    indexOf('路路路路路路路路').each('路路路路', 0, () => ++seen < 2);
    expect(seen).toBe(2);
  });

  it('knows nothing of grams that are cut off', () => {
    const index = indexOf('路桥灯山水');
    expect([index.count('路桥', 0), index.count('路桥灯山', -1), index.count('路桥灯山', 1)]).toEqual([0, 0, 0]);
    expect(placesOf(index, '路桥灯山', 1)).toEqual([]);
  });
});
