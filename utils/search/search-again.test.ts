import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import { makeIndex } from './make-index';
import { parseQuery } from './parse-query';
import { searchAgain } from './search-again';
import { searchNotes } from './search-notes';

const words = ['修桥', '守渡', '桥边', '渡', '修 桥', '边守渡口'];
const notes = words.flatMap((quote, n) =>
  words.map(
    (thought, m) =>
      ({
        id: `n${n}-${m}`,
        speechId: 'bridge',
        quote,
        thought,
        application: '',
        section: [],
        themes: [],
        created: n * m,
      }) as unknown as Note,
  ),
);
const index = makeIndex({ notes, speeches: new Map(), themes: [] });
const other = makeIndex({ notes: notes.slice(0, 7), speeches: new Map(), themes: [] });

test('whatever is typed one after the other, and in whatever notebook: the same is found as for the first time', () => {
  const typed = fc.array(fc.constantFrom('修', '桥', '守', '渡', '边', ' ', '-', '“'), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(typed, fc.boolean()), { maxLength: 40 }), (all) => {
      const search = searchAgain();
      for (const [letters, isOther] of all) {
        const query = parseQuery(letters.join(''));
        const world = isOther ? other : index;
        const { at } = search(world, query);
        expect(at).toEqual(searchNotes(world, query).at);
      }
    }),
  );
});

test('a letter that is taken back is not looked for again', () => {
  const search = searchAgain();
  const first = search(index, parseQuery('修'));
  search(index, parseQuery('修桥'));
  expect(search(index, parseQuery('修'))).toBe(first);
  // What was cut off is told of.
  expect(search(index, { ...parseQuery('修'), isCut: true }).query.isCut).toBe(true);
  search(other, parseQuery('修'));
  expect(search(index, parseQuery('修'))).not.toBe(first);
});
