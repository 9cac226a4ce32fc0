import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordFolder } from './folded-words';
import { latinWords } from './latin-words';
import { wordStem } from './word-stem';

const fold = wordFolder(2_000);
const stems = (text: string): string[] => latinWords(fold(text)).map(({ stem }) => stem);

describe('latinWords', () => {
  it.each([
    ['words and numbers', 'Leaders learned 3 things', ['leader', 'learn', '3', 'thing']],
    ['an apostrophe within', 'the people’s bridges', ['the', 'peopl', 'bridg']],
    ['an apostrophe at the end', "the workers' day", ['the', 'worker', 'day']],
    ['quotes around', '‘open’ roads', ['open', 'road']],
    ['hyphens', 'well-known', ['well', 'known']],
    ['words beside Chinese', '学习GDP增长3项', ['gdp', '3']],
    ['accents', 'Café déjà', ['café', 'déjà']],
    ['none', '石板桥，', []],
    ['nothing', '', []],
  ])('tells %s', (_, text, expected) => expect(stems(text)).toEqual(expected));

  it('reads no more than 64 units of a word, and tells where all of it stands', () => {
    const long = `${'a'.repeat(200)} road`;
    expect(latinWords(fold(long))).toEqual([
      { stem: 'a'.repeat(64), from: 0, to: 200 },
      { stem: 'road', from: 201, to: 205 },
    ]);
    expect(stems(`${'a'.repeat(64)}b`)).toEqual(['a'.repeat(64)]);
  });

  it('does not read what was left of a longer text before', () => {
    // The apostrophe at the end was joined to the letter that another text had had after it.
    fold('ab’cde');
    expect(latinWords(fold('ab’'))).toEqual([{ stem: 'ab', from: 0, to: 2 }]);
  });

  it('tells what a search for words tells, however often it is asked', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abeings 3’é桥，'.split('')), maxLength: 60 });
    fc.assert(
      fc.property(text, (text) => {
        const expected = [...text.matchAll(/[a-z0-9é]+(?:’[a-z0-9é]+)*/g)].map((found) => ({
          stem: wordStem(found[0].replaceAll('’', "'")),
          from: found.index,
          to: found.index + found[0].length,
        }));
        const folded = fold(text);
        for (const words of [latinWords(folded), latinWords(folded)]) {
          const { at } = folded;
          expect(words.map(({ stem, from, to }) => ({ stem, from: at[from]!, to: at[to - 1]! + 1 }))).toEqual(expected);
        }
      }),
    );
  });

  it('tells words apart, however many there are', () => {
    // More than are remembered: each place is taken by another word again and again.
    const words = Array.from({ length: 40_000 }, (_, at) => `w${at.toString(36)}q`);
    for (let i = 0; i < words.length; i += 100)
      expect(stems(words.slice(i, i + 100).join(' '))).toEqual(words.slice(i, i + 100));
  });
});
