import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { groupNotes, type Arrangement } from './group-notes';
import { keptMonth } from '@/utils/model/kept-day';
import { noteRows } from './note-rows';
import { notesOf } from './notes-of';
import { countNotes } from './count-notes';
import { onShelf } from './shelf';
import { shelfAt, shelfHash } from './shelf-hash';

const note = (id: string, part: Partial<Note> = {}): Note => ({
  id,
  speechId: 'bridge',
  anchor: { exact: '', prefix: '', suffix: '', start: 0 },
  quote: id,
  paragraph: { index: 0, text: '' },
  section: [],
  themes: [],
  thought: '',
  application: '',
  created: 0,
  changed: 0,
  ...part,
});
const theme = (id: string, parent?: string): Theme =>
  ({ id, name: { zh: id }, style: 1, keywords: {}, order: 0, ...(parent && { parent }) }) as Theme;
const speech = (id: string, date?: string): [string, Speech] => [id, { id, title: id, date } as Speech];
const under = (...ids: string[]): Pick<Note, 'themes'> => ({ themes: ids.map((id) => ({ id, by: 'reader' })) });
const at = (index: number, start = 0): Partial<Note> => ({
  paragraph: { index, text: '' },
  anchor: { exact: '', prefix: '', suffix: '', start },
});
const ids = (groups: ReturnType<typeof groupNotes>): string[][] =>
  groups.map(({ key, parts }) => [key, ...parts.flatMap(({ notes }) => notes.map(({ id }) => id))]);

const speeches = new Map([speech('bridge', '2026-03-01'), speech('ferry', '2026-04-01'), speech('undated')]);
const themes = [theme('work'), theme('read'), theme('deep', 'work')];
const notes = [
  note('a', { ...under('read'), ...at(9), section: ['一、修桥'] }),
  note('b', { ...under('deep', 'read'), ...at(2), section: ['一、修桥'] }),
  note('c', { ...at(4), section: ['二、守渡'] }),
  note('d', { ...under('read'), speechId: 'ferry' }),
  note('e', { ...under('gone'), speechId: 'nowhere', ...at(-1) }),
];

describe('groups', () => {
  test('by theme: children after their parent, the latest speech first, those without a theme last', () => {
    expect(ids(groupNotes(notes, { by: 'theme', themes, speeches }))).toEqual([
      ['deep', 'b'],
      ['read', 'd', 'b', 'a'],
      ['none', 'c', 'e'],
    ]);
  });

  test('by speech: in reading order, under its outline; a speech that is gone has its group, too', () => {
    const groups = groupNotes(notes, { by: 'speech', themes, speeches });
    expect(ids(groups)).toEqual([
      ['ferry', 'd'],
      ['bridge', 'b', 'c', 'a'],
      ['nowhere', 'e'],
    ]);
    expect(groups[1]!.parts.map(({ path }) => path)).toEqual([['一、修桥'], ['二、守渡'], ['一、修桥']]);
    expect(groups[2]!.head).toEqual({ kind: 'speech', id: 'nowhere', speech: undefined });
  });

  test('by date: the latest day first, the latest note first', () => {
    const day = (date: number, hour: number): number => new Date(2026, 3, date, hour).getTime();
    const kept = [
      note('a', { created: day(1, 23) }),
      note('b', { created: day(2, 0) }),
      note('c', { created: day(2, 9) }),
    ];
    expect(ids(groupNotes(kept, { by: 'date', themes, speeches }))).toEqual([
      ['2026-04-02', 'c', 'b'],
      ['2026-04-01', 'a'],
    ]);
    expect(onShelf(kept, { kind: 'month', id: '2026-04' }, { themes, lost: new Set() })).toHaveLength(3);
    expect(keptMonth(kept[0]!)).toBe('2026-04');
  });

  test('where something is looked for, the best stands on top', () => {
    const found = ['c', 'a', 'd', 'b'].map((id) => notes.find((one) => one.id === id)!);
    const grouped = (by: Arrangement): string[][] => ids(groupNotes(found, { by, themes, speeches, ranked: true }));
    expect(grouped('speech')).toEqual([
      ['bridge', 'c', 'a', 'b'],
      ['ferry', 'd'],
    ]);
    expect(grouped('theme')).toEqual([
      ['none', 'c'],
      ['read', 'a', 'd', 'b'],
      ['deep', 'b'],
    ]);
  });
});

test('a theme’s shelf holds what is under it; one that is gone holds nothing', () => {
  const on = (id: string): string[] =>
    onShelf(notes, { kind: 'theme', id }, { themes, lost: new Set() }).map((one) => one.id);
  expect(on('work')).toEqual(['b']);
  expect(on('gone')).toEqual([]);
  const unsorted = onShelf(notes, { kind: 'unsorted' }, { themes, lost: new Set() });
  expect(unsorted.map((one) => one.id)).toEqual(['c', 'e']);
});

test('a theme that was asked for has its heading, and says what there is with those under it', () => {
  const branch = [theme('work'), theme('deep', 'work')];
  const of = onShelf(notes, { kind: 'theme', id: 'work' }, { themes, lost: new Set() });
  const groups = groupNotes(of, { by: 'theme', themes: branch, speeches, asked: 'work' });
  expect(ids(groups)).toEqual([['work'], ['deep', 'b']]);
  expect(groups.map(({ count, withBelow }) => [count, withBelow])).toEqual([
    [0, 1],
    [1, undefined],
  ]);
  const { byTheme, withBelow, unsorted } = countNotes(notes, themes);
  expect([Object.fromEntries(byTheme), Object.fromEntries(withBelow), unsorted]).toEqual([
    { work: 0, read: 3, deep: 1 },
    { work: 1 },
    2,
  ]);
});

test.each([
  { kind: 'all', by: 'theme' },
  { kind: 'all', by: 'speech' },
  { kind: 'all', by: 'date' },
  { kind: 'unsorted' },
  { kind: 'lost' },
  { kind: 'trash' },
  { kind: 'unsorted', by: 'date' },
  { kind: 'lost', by: 'theme' },
  { kind: 'trash', by: 'speech' },
  { kind: 'theme', id: 'theme001' },
  { kind: 'speech', id: 'speech01' },
  { kind: 'month', id: '2026-04' },
] as const)('a shelf has an address: %o', (shelf) => {
  expect(shelfAt(shelfHash(shelf))).toEqual(shelf);
});

test.each(['', '#notes', '#notes/theme', '#notes/nowhere', '#themes'])(
  'an address without a shelf is everything: %s',
  (hash) => {
    expect(shelfAt(hash)).toEqual({ kind: 'all', by: 'theme' });
  },
);

test('whatever the notes: each stands once in a group it belongs to, and once in its rows', () => {
  const some = fc.record({
    speechId: fc.constantFrom('bridge', 'ferry', 'nowhere'),
    index: fc.integer({ min: -1, max: 3 }),
    section: fc.constantFrom<string[]>([], ['一、修桥'], ['一、修桥', '（一）看水']),
    themes: fc.uniqueArray(fc.constantFrom('work', 'read', 'deep', 'gone'), { maxLength: 3 }),
    created: fc.date({ min: new Date(2000, 1), max: new Date(2040, 1), noInvalidDate: true }),
  });
  fc.assert(
    fc.property(
      fc.array(some, { maxLength: 40 }),
      fc.constantFrom<Arrangement>('theme', 'speech', 'date'),
      fc.integer({ min: 1, max: 4 }),
      (all, by, columns) => {
        const made = all.map(({ index, section, themes: of, created, speechId }, n) =>
          note(`n${n}`, { speechId, section, ...under(...of), ...at(index), created: created.getTime() }),
        );
        const groups = groupNotes(made, { by, themes, speeches });
        const stands = groups.flatMap(({ parts }) => parts.flatMap((part) => [...part.notes]));
        const expected =
          by === 'theme'
            ? made.flatMap((one) => {
                const known = one.themes.filter(({ id }) => themes.some((theme) => theme.id === id));
                return Array.from({ length: Math.max(1, known.length) }, () => one.id);
              })
            : made.map(({ id }) => id);
        expect(stands.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
        expect(groups.map(({ count }) => count)).toEqual(
          groups.map(({ parts }) => parts.flatMap((p) => [...p.notes]).length),
        );
        const sheet = noteRows(groups, columns);
        const rows = Array.from({ length: sheet.count }, (_, row) => sheet.at(row));
        expect(rows.flatMap((row) => (row.kind === 'notes' ? row.notes : []))).toEqual(stands);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        expect(rows.every((row) => row.kind !== 'notes' || row.notes.length <= columns)).toBe(true);
        // In whatever order they are asked for.
        expect(rows.map((_, row) => sheet.kindOf(rows.length - 1 - row)).toReversed()).toEqual(
          rows.map(({ kind }) => kind),
        );
        const places = Array.from({ length: sheet.places }, (_, place) => sheet.placeAt(place)!);
        expect(places.map((one) => one.note)).toEqual(stands);
        for (const [at, { key, row }] of places.entries()) {
          expect(sheet.placeOf(key)).toBe(at);
          expect(rows[row]).toMatchObject({ kind: 'notes', notes: expect.arrayContaining([stands[at]]) });
        }
        expect([sheet.placeAt(-1), sheet.placeAt(sheet.places), sheet.placeOf('none n99')]).toEqual([
          undefined,
          undefined,
          -1,
        ]);
        expect(notesOf(groups)).toEqual([...new Set(stands)]);
      },
    ),
  );
});
