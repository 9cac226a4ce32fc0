import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { filterNotes } from '@/utils/search/filter-notes';
import { makeIndex } from '@/utils/search/make-index';
import { noFilter } from '@/utils/search/note-filter';
import { parseQuery } from '@/utils/search/parse-query';
import { searchNotes } from '@/utils/search/search-notes';
import { groupFound } from './group-found';
import { groupNotes, type Arrangement, type NoteGroup } from './group-notes';

const DAY = 24 * 60 * 60 * 1000;
const IDS = ['work', 'read', 'deep', 'put-away'];

const speeches = new Map(
  ['bridge', 'ferry'].map((id, n) => [id, { id, title: `第${n}次`, urls: [], outline: [] } as unknown as Speech]),
);
/** Notes of speeches that are there and of one that is gone, under themes that are there, put away, or gone, in days. */
const someNotes = fc.array(
  fc.record({
    speechId: fc.constantFrom('bridge', 'ferry', 'nowhere', 'lost'),
    themes: fc.uniqueArray(fc.constantFrom(...IDS, 'gone'), { maxLength: 4 }),
    quote: fc.constantFrom('修桥', '守渡', '修桥守渡'),
    thought: fc.constantFrom('', '想想修桥'),
    created: fc.nat(5).map((day) => (15_000.3 + day / 2) * DAY),
  }),
  { maxLength: 40 },
);
/** With themes under each other, in rings, and under themes that are gone; in whatever order. */
const someThemes = fc
  .shuffledSubarray(IDS)
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.record({ id: fc.constant(id), parent: fc.constantFrom(undefined, ...IDS, 'gone') })),
    ),
  )
  .map((all) =>
    all.map(({ id, parent }): Theme => {
      const theme = { id, name: { zh: id }, style: 1, keywords: {}, order: 0, created: 1, changed: 1 };
      return { ...theme, ...(parent !== undefined && { parent }), ...(id === 'put-away' && { archived: true }) };
    }),
  );

const plain = (groups: readonly NoteGroup[]) =>
  groups.map((group) => ({ ...group, parts: group.parts.map((part) => ({ ...part, notes: [...part.notes] })) }));

test('what a search found stands in the groups that going through the notes one by one would make', () => {
  fc.assert(
    fc.property(
      someNotes,
      someThemes,
      fc.subarray(IDS),
      fc.constantFrom<Arrangement>('theme', 'speech', 'date'),
      fc.constantFrom('', '修桥', '守 桥', '-守', '第1'),
      fc.option(fc.constantFrom(...IDS, 'gone'), { nil: undefined }),
      (made, themes, shown, by, typed, asked) => {
        const notes = made.map(
          ({ themes: under, ...part }, n) =>
            ({
              id: `n${n}`,
              section: [],
              application: '',
              themes: under.map((id) => ({ id, by: 'reader' })),
              ...part,
            }) as unknown as Note,
        );
        const index = makeIndex({ notes, speeches, themes });
        const found = filterNotes(searchNotes(index, parseQuery(typed)), noFilter, { lost: new Set() });
        // On the shelf of a theme only its own branch has groups.
        const world = { by, themes: themes.filter(({ id }) => shown.includes(id)), speeches, ...(asked && { asked }) };
        const groups = groupFound(found, world);
        const expected = groupNotes(
          found.notes.map(({ note }) => note),
          { ...world, ranked: true },
        );
        expect(plain(groups)).toEqual(plain(expected));
        for (const { parts } of groups)
          for (const { notes: list } of parts) {
            const all = [...list];
            expect(list).toHaveLength(all.length);
            expect(all.map((_, at) => list.at(at))).toEqual(all);
            expect([list.at(all.length), list.slice(1, 3)]).toEqual([undefined, all.slice(1, 3)]);
            expect(list.findIndex(({ id }) => id === all.at(-1)?.id)).toBe(all.length - 1);
            expect(list.map(({ id }, at) => [id, at])).toEqual(all.map(({ id }, at) => [id, at]));
          }
      },
    ),
    { numRuns: 500 },
  );
});
