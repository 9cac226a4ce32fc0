import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resuggest } from './resuggest';
import type { Suggestion } from './suggest';
import type { ThemedPassage } from './themed-passage';

type By = 'reader' | 'suggested';
const note = (id: string, ...themes: [string, By][]): ThemedPassage => ({
  id,
  quote: id,
  paragraph: id,
  section: [],
  themes: themes.map(([id, by]) => ({ id, by })),
});
const suggesting = (...ids: string[]) => ({
  suggest: (): Suggestion[] => ids.map((themeId) => ({ themeId, score: 0.9, because: [`word of ${themeId}`] })),
});
const because = ['word of a'];

describe('resuggest', () => {
  it.each<[string, [string, By][], string[], { add: string[]; drop: string[]; because: string[] } | undefined]>([
    ['the first for a note without any', [], ['a', 'b'], { add: ['a'], drop: [], because }],
    ['it in place of an earlier one', [['b', 'suggested']], ['a', 'b'], { add: ['a'], drop: ['b'], because }],
    [
      'it in place of several',
      [
        ['b', 'suggested'],
        ['c', 'suggested'],
      ],
      ['a'],
      { add: ['a'], drop: ['b', 'c'], because },
    ],
    [
      'only what is dropped, where one of several stays',
      [
        ['a', 'suggested'],
        ['b', 'suggested'],
      ],
      ['a'],
      { add: [], drop: ['b'], because: [] },
    ],
    ['nothing where it is the same', [['a', 'suggested']], ['a', 'b'], undefined],
    ['an earlier one’s end where nothing speaks', [['b', 'suggested']], [], { add: [], drop: ['b'], because: [] }],
    ['nothing where nothing was and nothing is', [], [], undefined],
    ['nothing for a note the reader has placed', [['b', 'reader']], ['a'], undefined],
    [
      'no second time what the reader chose',
      [
        ['a', 'reader'],
        ['b', 'suggested'],
      ],
      ['a'],
      { add: [], drop: ['b'], because: [] },
    ],
    [
      'an earlier one’s change beside what the reader chose',
      [
        ['c', 'reader'],
        ['b', 'suggested'],
      ],
      ['a'],
      { add: ['a'], drop: ['b'], because },
    ],
  ])('proposes %s', (_, themes, now, expected) =>
    expect(resuggest([note('n', ...themes)], suggesting(...now))).toEqual(
      expected ? [{ noteId: 'n', ...expected }] : [],
    ),
  );

  it.each<[string, [string, number][], string[], string[]]>([
    ['not what was refused', [['a', 0.9]], ['a'], []],
    [
      'the next one, where that is sure enough to be suggested alone',
      [
        ['a', 0.9],
        ['b', 0.5],
      ],
      ['a'],
      ['b'],
    ],
    [
      'none, where it is not',
      [
        ['a', 0.9],
        ['b', 0.3],
      ],
      ['a'],
      [],
    ],
    [
      'the first, where only a further one was refused',
      [
        ['a', 0.9],
        ['b', 0.5],
      ],
      ['b'],
      ['a'],
    ],
  ])('proposes %s', (_, said, refusedThemes, add) => {
    const suggest = (): Suggestion[] => said.map(([themeId, score]) => ({ themeId, score, because: [] }));
    const changes = resuggest([{ ...note('n'), refusedThemes }], { suggest });
    expect(changes.flatMap((change) => change.add)).toEqual(add);
  });

  it('never touches what the reader chose, and proposes nothing once it is done', () => {
    const themes = fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom<By>('reader', 'suggested')),
      {
        selector: ([id]) => id,
      },
    );
    fc.assert(
      fc.property(fc.array(themes), fc.subarray(['a', 'b', 'c']), (list, now) => {
        const notes = list.map((of, at) => note(`n${at}`, ...of));
        const suggester = suggesting(...now);
        const changes = resuggest(notes, suggester);
        const changed = notes.map((one) => {
          const change = changes.find(({ noteId }) => noteId === one.id);
          if (!change) return one;
          const chosen = one.themes.filter(({ by }) => by === 'reader').map(({ id }) => id);
          expect([...change.add, ...change.drop].filter((id) => chosen.includes(id))).toEqual([]);
          expect(change.add.length + change.drop.length).toBeGreaterThan(0);
          return {
            ...one,
            themes: [
              ...one.themes.filter(({ id }) => !change.drop.includes(id)),
              ...change.add.map((id) => ({ id, by: 'suggested' as const })),
            ],
          };
        });
        expect(resuggest(changed, suggester)).toEqual([]);
      }),
    );
  });
});
