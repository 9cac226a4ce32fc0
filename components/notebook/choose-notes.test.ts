import { expect, test } from 'vitest';
import { sampleNote, sampleSpeech, sampleThemes } from '../fixtures/sample';
import { countNotes, groupNotes, type Shelf } from './choose-notes';
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

test('counts what the groups hold', () => {
  const { byTheme, unsorted } = countNotes(notes, sampleThemes);
  expect(Object.fromEntries(byTheme)).toEqual({ theme001: 1, theme002: 2, theme003: 0 });
  expect(unsorted).toBe(2);
});

test('what a search found stays in its order', () => {
  const found = groupNotes(notes.toReversed(), sampleThemes, speeches, { kind: 'theme', id: 'theme002' }, true);
  expect(found[0]!.notes.map(({ id }) => id)).toEqual(['older001', 'both0001']);
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
