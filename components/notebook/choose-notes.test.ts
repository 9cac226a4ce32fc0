import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleNote, sampleSpeech, sampleTheme, sampleThemes } from '../fixtures/sample';
import { countNotes, groupNotes, search, searchable, type Shelf } from './choose-notes';
import { markedParts } from './Marked';
import { shelfAt, shelfHash } from './shelf-hash';

const under = (id: string, ...themes: string[]) =>
  sampleNote({ id, themes: themes.map((theme) => ({ id: theme, by: 'reader' as const })) });
const speeches = new Map([
  ['speech01', sampleSpeech()],
  ['speech02', sampleSpeech({ id: 'speech02', speaker: '顾澄', title: '小窗口里的大文章', date: '2026-03-18' })],
]);
const notes = [
  under('none0001'),
  under('gone0001', 'deleted1'),
  under('both0001', 'theme001', 'theme002'),
  sampleNote({
    id: 'older001',
    speechId: 'speech02',
    thought: 'Ｓｌｏｗ is smooth',
    themes: [{ id: 'theme002', by: 'reader' }],
  }),
];
const ids = (shelf: Shelf) =>
  groupNotes(notes, sampleThemes, speeches, shelf).map(({ theme, notes: some }) => [
    theme?.id ?? null,
    some.map(({ id }) => id),
  ]);

test('groups by theme in the reader’s order, newest speech first; themes that are gone count as none', () => {
  expect(ids({ kind: 'all' })).toEqual([
    ['theme001', ['both0001']],
    ['theme002', ['both0001', 'older001']],
    [null, ['gone0001', 'none0001']],
  ]);
  expect(ids({ kind: 'unsorted' })).toEqual([[null, ['gone0001', 'none0001']]]);
  expect(ids({ kind: 'theme', id: 'theme003' })).toEqual([['theme003', []]]);
});

const nested = [
  ...sampleThemes,
  sampleTheme({ id: 'theme004', name: { zh: '读书会' }, parent: 'theme001' }),
  sampleTheme({ id: 'theme005', name: { zh: '空着的' }, parent: 'theme001' }),
];
const nestedNotes = [...notes, under('book0001', 'theme004'), under('book0002', 'theme004', 'theme001')];

test('the shelf of a theme holds what stands under it, each under its own heading, and says how many there are in all', () => {
  const groups = (id: string) =>
    groupNotes(nestedNotes, nested, speeches, { kind: 'theme', id }).map(({ theme, notes: some, withBelow }) => [
      theme?.id,
      some.map(({ id }) => id),
      withBelow,
    ]);
  expect(groups('theme001')).toEqual([
    ['theme001', ['book0002', 'both0001'], 3],
    ['theme004', ['book0001', 'book0002'], undefined],
  ]);
  expect(groups('theme004')).toEqual([['theme004', ['book0001', 'book0002'], undefined]]);
});

test('a count is of a theme’s own notes; with what stands under it, each counts once', () => {
  const { byTheme, withBelow } = countNotes(nestedNotes, nested);
  expect([byTheme.get('theme001'), byTheme.get('theme004')]).toEqual([2, 2]);
  expect([...withBelow]).toEqual([['theme001', 3]]);
});

test('counts what the groups hold', () => {
  const { byTheme, unsorted } = countNotes(notes, sampleThemes);
  expect(Object.fromEntries(byTheme)).toEqual({ theme001: 1, theme002: 2, theme003: 0 });
  expect(unsorted).toBe(2);
});

test.each([
  ['slow', ['older001']],
  ['顾澄 SLOW', ['older001']],
  ['顾澄 担当', []],
  [' ', ['none0001', 'gone0001', 'both0001', 'older001']],
  ['绕道　矛盾', ['none0001', 'gone0001', 'both0001', 'older001']],
])('searching “%s” finds every word, whatever its width or case', (query, found) => {
  expect(search(searchable(notes, speeches), query).map(({ id }) => id)).toEqual(found);
});

test('marked parts joined are the text, and each hit holds a word of the query', () => {
  const piece = fc.constantFrom('群众', '办', '“', 'Ａ', 'a', ' ', '一', '\u200b', '…', '，');
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (whole, query) => {
      const parts = markedParts(whole, query);
      expect(parts.map(({ part }) => part).join('')).toBe(whole);
    }),
  );
  expect(markedParts('让群众少跑路', '群众 众少').filter(({ hit }) => hit)).toEqual([{ part: '群众少', hit: true }]);
});

test.each<Shelf>([{ kind: 'all' }, { kind: 'unsorted' }, { kind: 'trash' }, { kind: 'theme', id: 'theme001' }])(
  'the address of %j leads back to it',
  (shelf) => expect(shelfAt(shelfHash(shelf))).toEqual(shelf),
);

test.each(['', '#', '#notes/theme', '#notes/theme/', '#notes/__proto__', '#whatever/x/y'])(
  '“%s” shows everything',
  (hash) => {
    expect(shelfAt(hash)).toEqual({ kind: 'all' });
  },
);
