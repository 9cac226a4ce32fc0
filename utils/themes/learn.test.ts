import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn, noCounts, type Choice } from './learn';
import type { Learned } from './learned';

const nothing = (): Learned => ({ all: noCounts(), themes: new Map() });
const choice = (quote: string, themes: string[], said?: string): Choice => ({
  quote,
  paragraph: quote,
  section: [],
  themes,
  said,
});
/** What counts: a theme nothing was put under, and a count of 0, are none. */
const counts = ({ all, themes }: Learned) => {
  const of = ({ notes, units, said }: Learned['all']) => ({
    notes,
    units: [...units.entries()].filter(([, count]) => count > 0),
    said: [...said].filter(([, count]) => count > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  });
  return {
    all: of(all),
    themes: [...themes]
      .map(([id, own]) => [id, of(own)] as const)
      .filter(([, own]) => own.notes > 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
};

describe('learn', () => {
  it('counts a passage for each of its themes, and once for all', () => {
    const learned = nothing();
    learn(learned, choice('石板桥边', ['a', 'b', 'a'], 'a'), 1);
    expect([learned.all.notes, learned.themes.get('a')!.notes, learned.themes.get('b')!.notes]).toEqual([1, 1, 1]);
    expect([...learned.themes.get('b')!.said]).toEqual([['a', 1]]);
    expect(learned.all.units.reduce((a, b) => a + b)).toBeGreaterThan(0);
  });

  it('counts a unit of a passage once', () => {
    const learned = nothing();
    learn(learned, choice('石板石板石板 lamp lamps', ['a']), 1);
    expect(Math.max(...learned.all.units)).toBe(1);
  });

  it('learns nothing of a passage without a theme, or of headings', () => {
    const learned = nothing();
    learn(learned, choice('石板桥', []), 1);
    expect(counts(learned)).toEqual(counts(nothing()));
    learn(learned, { ...choice('', ['a']), section: ['石板桥'] }, 1);
    expect(counts(learned).all.units).toEqual([]);
  });

  it('takes nothing below none', () => {
    const learned = nothing();
    learn(learned, choice('石板桥', ['a'], 'b'), -1);
    expect(counts(learned)).toEqual(counts(nothing()));
  });

  const text = fc
    .array(fc.constantFrom('石板', '桥', '磨坊', '的', 'lamp', ' ', '，'), { maxLength: 10 })
    .map((list) => list.join(''));
  const anyChoice = fc
    .tuple(text, fc.subarray(['a', 'b', '__proto__', '']), fc.constantFrom(undefined, 'a', 'b'))
    .map(([quote, themes, said]) => choice(quote, themes, said));

  it('leaves what was when the same is added and taken out, whatever came between', () => {
    fc.assert(
      fc.property(
        fc.array(anyChoice, { maxLength: 6 }),
        anyChoice,
        fc.array(anyChoice, { maxLength: 6 }),
        (before, one, between) => {
          const learned = nothing();
          const without = nothing();
          for (const each of before) for (const to of [learned, without]) learn(to, each, 1);
          learn(learned, one, 1);
          for (const each of between) for (const to of [learned, without]) learn(to, each, 1);
          learn(learned, one, -1);
          expect(counts(learned)).toEqual(counts(without));
        },
      ),
    );
  });

  it('is the same in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyChoice, { maxLength: 6 }), (choices) => {
        const [forth, back] = [nothing(), nothing()];
        for (const each of choices) learn(forth, each, 1);
        for (const each of choices.toReversed()) learn(back, each, 1);
        expect(counts(forth)).toEqual(counts(back));
      }),
    );
  });
});
