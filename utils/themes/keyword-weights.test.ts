import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordWeights } from './keyword-weights';

type Named = Parameters<typeof keywordWeights>[0][number];
const theme = (zh: string, words: string[] = [], en: string[] = []): Named => ({
  name: { zh },
  keywords: { zh: words, en },
});
const weigh = (...themes: Named[]): Map<string, Map<number, number>> =>
  new Map(
    keywordWeights(themes).map(({ text, themes }) => [
      text,
      new Map(themes.map(({ theme, weight }) => [theme, weight])),
    ]),
  );

describe('keywordWeights', () => {
  it('takes keywords and names, these whole and in parts, each once', () => {
    const words = weigh({
      name: { zh: '修桥与补路', en: 'Bridges and Roads' },
      keywords: { zh: ['石板桥', ' 石板桥 '], en: ['LAMP'] },
    });
    expect([...words.keys()].toSorted()).toEqual(
      ['Bridges', 'Bridges and Roads', 'LAMP', 'Roads', '修桥', '修桥与补路', '石板桥', '补路'].toSorted(),
    );
  });

  it.each([
    ['nothing', ['']],
    ['white space', [' \u3000']],
    ['marks', ['……', '.*', '（）']],
    ['a single letter', ['a', '3']],
  ])('takes no %s', (_, words) => expect([...weigh(theme('桥', words, words)).keys()]).toEqual(['桥']));

  it('weighs a word less the more themes’ words it is part of', () => {
    const words = weigh(theme('甲', ['石板', '磨坊']), theme('乙', ['石板桥']), theme('丙', ['青石板路']));
    expect(words.get('石板')!.get(0)!).toBeLessThan(words.get('磨坊')!.get(0)!);
  });

  it('weighs a word of several themes less for each', () => {
    const words = weigh(theme('甲', ['石板', '磨坊']), theme('乙', ['石板']), theme('丙'));
    expect([...words.get('石板')!.keys()]).toEqual([0, 1]);
    expect(words.get('石板')!.get(0)!).toBeLessThan(words.get('磨坊')!.get(0)!);
  });

  it('gives a word that is found as another to the themes of both, as each has it', () => {
    const words = keywordWeights([
      { name: { en: 'Ocean' }, keywords: { en: ['team', 'Teams'], zh: ['AI 治理'] } },
      { name: { en: 'Great Teams' }, keywords: { en: ['teams'], zh: ['ＡＩ治理'] } },
    ]);
    const of = (key: string): unknown =>
      words.filter((word) => word.key === key).map(({ themes }) => themes.map(({ theme, text }) => [theme, text]));
    expect(of('team')).toEqual([
      [
        [0, 'team'],
        [1, 'teams'],
      ],
    ]);
    expect(of('ai治理')).toEqual([
      [
        [0, 'AI 治理'],
        [1, 'ＡＩ治理'],
      ],
    ]);
  });

  it('takes a word of a pack for common, and none that a reader typed', () => {
    const one = { name: { zh: '体育' }, keywords: { zh: ['会议'] } };
    const weightOf = (origin?: string): number =>
      keywordWeights([{ ...one, ...(origin !== undefined && { origin }) }]).find(({ key }) => key === '会议')!
        .themes[0]!.weight;
    expect(weightOf()).toBeGreaterThan(weightOf('zh-speech/sport'));
  });

  it('weighs a long word more, and a phrase more than a word', () => {
    const words = weigh(theme('甲', ['路', '石板', '独木桥', '独木成桥'], ['lamp', 'street lamp']), theme('乙'));
    const of = (word: string): number => words.get(word)!.get(0)!;
    expect([of('路'), of('石板'), of('独木桥'), of('独木成桥')]).toEqual(
      [of('路'), of('石板'), of('独木桥'), of('独木成桥')].toSorted((a, b) => a - b),
    );
    expect(of('street lamp')).toBeGreaterThan(of('lamp'));
  });

  it('gives every word a weight for every theme that has it, whatever they are', () => {
    const word = fc.string({ unit: fc.constantFrom(...'石板桥ab .*与 '.split('')), maxLength: 8 });
    const some = fc.array(word, { maxLength: 5 });
    const themes = fc.array(fc.record({ name: fc.record({ zh: word }), keywords: fc.record({ zh: some, en: some }) }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(themes, (themes) => {
        const words = keywordWeights(themes);
        expect(new Set(words.map(({ text }) => text)).size).toBe(words.length);
        for (const { themes: of } of words) {
          expect(of.length).toBeGreaterThan(0);
          for (const { theme, weight } of of) {
            expect(weight).toBeGreaterThan(0);
            expect(Number.isFinite(weight)).toBe(true);
            expect(theme).toBeLessThan(themes.length);
          }
        }
      }),
    );
  });
});
