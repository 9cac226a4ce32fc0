import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleNote } from '../fixtures/sample';
import { arrangeNotes } from './arrange-notes';

const at = (id: string, start: number, section: string[] = [], created = 1) =>
  sampleNote({ id, section, created, anchor: { exact: 'x', prefix: '', suffix: '', start } });

test('reading order is the place on the page, else the place when kept; headings of one kind stay together', () => {
  const notes = [at('c', 300, ['二']), at('a', 10, ['一']), at('b', 900, ['一'])];
  const { groups } = arrangeNotes(notes, { b: { state: 'exact', start: 50 } });
  expect(groups.map(({ section, notes: under }) => [section, under.map(({ id }) => id)])).toEqual([
    ['一', ['a', 'b']],
    ['二', ['c']],
  ]);
});

test('what cannot be placed stands apart', () => {
  const notes = [at('a', 1), at('b', 2), at('c', 3)];
  const { unplaced, groups } = arrangeNotes(notes, { a: { state: 'lost' }, c: { state: 'ambiguous' } });
  expect(unplaced.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(groups.flatMap(({ notes: under }) => under.map(({ id }) => id))).toEqual(['b']);
});

test('no note is lost or doubled, and the order does not depend on how they come', () => {
  const note = fc.record({
    start: fc.nat(20),
    section: fc.constantFrom<string[]>([], ['一'], ['二']),
    created: fc.nat(3),
  });
  const states = fc.constantFrom('exact', 'lost', 'ambiguous', 'moved', undefined);
  fc.assert(
    fc.property(fc.array(fc.tuple(note, states), { maxLength: 12 }), fc.nat(), (made, turn) => {
      const notes = made.map(([{ start, section, created }], index) => at(`note${index}`, start, section, created));
      const placements = Object.fromEntries(
        made.flatMap(([, state], index) => (state ? [[`note${index}`, { state }]] : [])),
      );
      const once = arrangeNotes(notes, placements);
      const by = notes.length === 0 ? 0 : turn % notes.length;
      expect(arrangeNotes([...notes.slice(by), ...notes.slice(0, by)], placements)).toEqual(once);
      const all = [...once.unplaced, ...once.groups.flatMap(({ notes: under }) => under)];
      expect(all.map(({ id }) => id).sort()).toEqual(notes.map(({ id }) => id).sort());
    }),
  );
});

test('what stands on other pages of the article comes before and after what is here, other texts last', () => {
  const notes = [at('here', 5), at('text', 1), at('three', 1), at('one', 900), at('two', 3)];
  const lost = { state: 'lost' } as const;
  const { unplaced, groups } = arrangeNotes(
    notes,
    { text: lost, three: lost, one: lost, two: lost },
    new Map([
      ['text', { host: 'dukou.example', isBefore: false }],
      ['three', { page: 4, isBefore: false }],
      ['one', { page: 1, isBefore: true }],
      ['two', { page: 2, isBefore: true }],
    ]),
  );
  expect(unplaced).toEqual([]);
  expect(groups.flatMap(({ notes: under }) => under.map(({ id }) => id))).toEqual([
    'one',
    'two',
    'here',
    'three',
    'text',
  ]);
});
