import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHanUnit, isWordUnit, wordFolder } from './folded-words';

const folded = (text: string, longest = 100): string => {
  const { units, length } = wordFolder(longest)(text);
  return String.fromCharCode(...units.subarray(0, length));
};

describe('wordFolder', () => {
  it.each([
    ['width and case', 'ＡＢc１', 'abc1'],
    ['white space between words', 'open \n roads', 'open roads'],
    ['white space within Chinese', '石板\n\u3000桥', '石板桥'],
    ['white space between letters and Chinese', '在 GDP 增长 5 个', '在gdp增长5个'],
    ['white space after a letter before a mark', 'GDP （', 'gdp ('],
    ['white space at the ends', ' open ', 'open'],
    ['zero-width marks', '石\u200b板\ufeff桥', '石板桥'],
    ['soft hyphens', 'brid\u00adges', 'bridges'],
    ['quotes of one class', '“桥”「路」', '"桥""路"'],
    ['white space alone', ' \t\n\u3000', ''],
    ['nothing', '', ''],
  ])('folds %s', (_, text, expected) => expect(folded(text)).toBe(expected));

  it('reads no further than it may', () => expect(folded('石板桥边', 3)).toBe('石板桥'));

  const text = fc.string({
    unit: fc.constantFrom(...'桥路aB1 　\n，“é'.split(''), '\u200b', '🌉', '\ud800'),
    maxLength: 40,
  });

  it('tells where each unit stood, in order', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { at, units, length } = wordFolder(100)(text);
        expect(length).toBeLessThanOrEqual(text.length);
        for (let i = 0; i < length; i++) {
          expect(at[i]!).toBeLessThan(text.length);
          if (i > 0) expect(at[i]!).toBeGreaterThan(at[i - 1]!);
          if (isHanUnit(units[i]!)) expect(text.charCodeAt(at[i]!)).toBe(units[i]);
        }
      }),
    );
  });

  it('forgets the text before', () => {
    const fold = wordFolder(100);
    fc.assert(
      fc.property(text, text, (one, other) => {
        fold(one);
        const { units, length } = fold(other);
        expect(String.fromCharCode(...units.subarray(0, length))).toBe(folded(other));
      }),
    );
  });
});

it.each([
  ['桥', true, false],
  ['㐀', true, false],
  ['a', false, true],
  ['é', false, true],
  ['7', false, true],
  ['，', false, false],
  ['の', false, false],
  ['', false, false],
])('of %s tells the script', (character, han, word) => {
  const unit = character === '' ? 0 : character.charCodeAt(0);
  expect([isHanUnit(unit), isWordUnit(unit)]).toEqual([han, word]);
});
