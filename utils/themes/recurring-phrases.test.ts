import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recurringPhrases } from './recurring-phrases';

const phrases = (texts: readonly string[], least = 2): string[] =>
  recurringPhrases(texts, least).map(({ text }) => text);

describe('recurringPhrases', () => {
  it.each([
    ['words, with no more and no less around', ['石板桥修好了', '走过石板桥边', '看石板桥'], ['石板桥']],
    ['none with a particle at its ends', ['桥的故事', '路的故事', '灯的故事'], ['故事']],
    ['no piece of a sentence', ['书本里那句话', '想起书本里那句', '书本里那句'], ['书本里']],
    ['none across marks', ['“石板”桥边', '《石板》桥头', '石板，桥下'], ['石板']],
    ['Latin words whatever their ending', ['wooden bridges', 'Wooden Bridge', 'a wooden bridge'], ['wooden bridge']],
    ['none that says nothing', ['and then he said it', 'and then he said that', 'then he said'], []],
    ['none of one text', ['石板桥，石板桥，石板桥', '独木舟'], []],
    ['nothing in nothing', [], []],
  ])('finds %s', (_, texts, expected) => expect(phrases(texts)).toEqual(expected));

  it('counts texts, not places', () => {
    expect(recurringPhrases(['石板桥，石板桥', '走石板桥', '过石板桥'], 3)).toEqual([
      { text: '石板桥', lang: 'zh', texts: 3 },
    ]);
  });

  it('tells how many of the texts hold each phrase, in any order of them', () => {
    const piece = fc.constantFrom('石板', '桥', '修桥队', '的', '，', 'open', 'roads', ' ', '了', '读书');
    const text = fc.array(piece, { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.integer({ min: 1, max: 3 }), (texts, least) => {
        const found = recurringPhrases(texts, least);
        for (const { text, lang, texts: count } of found) {
          expect(count).toBeGreaterThanOrEqual(least);
          if (lang === 'zh') expect(count).toBe(texts.filter((one) => one.replace(/ /g, '').includes(text)).length);
        }
        expect(recurringPhrases(texts.toReversed(), least)).toEqual(found);
      }),
    );
  });
});
