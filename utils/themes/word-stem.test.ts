import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordStem } from './word-stem';

describe('wordStem', () => {
  it.each([
    ['leaders', 'leader'],
    ['learning', 'learn'],
    ['learned', 'learn'],
    ['learns', 'learn'],
    ['cities', 'city'],
    ['planned', 'plan'],
    ['planning', 'plan'],
    ['bridge', 'bridg'],
    ['bridges', 'bridg'],
    ['bridging', 'bridg'],
    ['churches', 'church'],
    ['falling', 'fall'],
    ['passed', 'pass'],
    ['missing', 'miss'],
    ['people’s', 'peopl'],
    ["people's", 'peopl'],
    ["workers'", 'worker'],
    ['class', 'class'],
    ['bus', 'bus'],
    ['crisis', 'crisis'],
    ['bring', 'bring'],
    ['thing', 'thing'],
    ['red', 'red'],
    ['need', 'need'],
    ['1990s', '1990'],
    ['2026', '2026'],
    ['', ''],
    ['s', 's'],
  ])('of %s is %s', (word, stem) => expect(wordStem(word)).toBe(stem));

  it('is never longer than the word, and something where the word is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."abcdeings'’é3".split('')), minLength: 1, maxLength: 12 }),
        (word) => {
          const stem = wordStem(word);
          expect(stem.length).toBeLessThanOrEqual(word.length);
          if (/^[a-zé3]/.test(word)) expect(stem).not.toBe('');
        },
      ),
    );
  });

  it('is the same for one and many of it', () => {
    // Not of words that end in a vowel with s, or in a hiss: these have other rules.
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abdegklmnrt'.split('')), minLength: 3, maxLength: 8 }),
        (letters) => {
          const word = `${letters}nt`;
          expect(wordStem(`${word}s`)).toBe(wordStem(word));
          expect(wordStem(`${word}'s`)).toBe(wordStem(word));
        },
      ),
    );
  });
});
