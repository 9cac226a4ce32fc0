import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { foldText } from '@/utils/text/fold-text';
import { filterNotes } from './filter-notes';
import { isFiltering } from './is-filtering';
import { makeIndex } from './make-index';
import { makeIndexInSlices } from './make-index-in-slices';
import { noFilter, type NoteFilter } from './note-filter';
import { parseQuery } from './parse-query';
import type { SearchedWorld } from './search-index';
import { searchNotes } from './search-notes';

const DAY = 24 * 60 * 60 * 1000;

const noteOf = (part: Partial<Note>): Note => ({
  id: 'note0001',
  speechId: 'speech01',
  anchor: { exact: 'x', prefix: '', suffix: '', start: 0 },
  quote: '',
  paragraph: { index: 0, text: '' },
  section: [],
  themes: [],
  thought: '',
  application: '',
  created: 1000 * DAY,
  changed: 1,
  ...part,
});
const speechOf = (part: Partial<Speech>): Speech => ({
  id: 'speech01',
  title: '',
  lang: 'zh-CN',
  outline: [],
  paragraphs: [],
  fingerprint: { hashes: [], shingles: 0 },
  evidence: {},
  pageTitle: '',
  urls: ['https://www.yundu.example/a.html'],
  thought: '',
  created: 1,
  changed: 1,
  ...part,
});
const themeOf = (part: Partial<Theme>): Theme => ({
  id: 'theme001',
  name: { zh: '担当' },
  style: 1,
  keywords: {},
  order: 0,
  created: 1,
  changed: 1,
  ...part,
});
const worldOf = (
  notes: Note[],
  speeches: Speech[] = [speechOf({})],
  themes: Theme[] = [themeOf({})],
): SearchedWorld => ({
  notes,
  speeches: new Map(speeches.map((speech) => [speech.id, speech])),
  themes,
});
const find = (world: SearchedWorld, typed: string): string[] =>
  searchNotes(makeIndex(world), parseQuery(typed)).notes.map(({ note }) => note.id);

describe('what is found', () => {
  const world = worldOf(
    [
      noteOf({
        id: 'all',
        quote: '干部心里装着谁',
        thought: '想想坡道',
        application: '列清单',
        section: ['二、学以致用', '一要从小事做起'],
        themes: [{ id: 'theme001', by: 'reader' }],
      }),
      noteOf({ id: 'orphan', speechId: 'gone', quote: '别处的话', url: 'https://m.dukou.example/b' }),
      noteOf({ id: 'under gone theme', speechId: 'gone', quote: '孤零零', themes: [{ id: 'gone', by: 'reader' }] }),
    ],
    [
      speechOf({
        title: '把书读进去',
        preTitle: '引题',
        subtitle: '副题',
        speaker: '沈知远',
        occasion: '座谈会',
        publication: '云渡日报',
        urls: ['https://www.yundu.example/a', 'https://wap.dukou.example/b'],
      }),
    ],
    [themeOf({ name: { zh: '担当作为', en: 'Taking charge' } })],
  );
  test.each([
    ['装着', ['all']],
    ['坡道', ['all']],
    ['清单', ['all']],
    ['学以致用', ['all']],
    ['读进去', ['all']],
    ['引题 副题 沈知远 座谈会 云渡日报', ['all']],
    ['yundu', ['all']],
    ['dukou', ['all', 'orphan']],
    ['担当 TAKING', ['all']],
    // Each in another field.
    ['装着 坡道 清单 沈知远', ['all']],
    // Over the border of two fields, of either kind.
    ['谁想', []],
    ['用一', []],
    ['远座', []],
    ['为taking', []],
    ['孤零零', ['under gone theme']],
    ['-沈知远', ['orphan', 'under gone theme']],
    ['-taking', ['orphan', 'under gone theme']],
    ['别处 -话', []],
    ['-装 -别 -孤', []],
    ['', ['all', 'orphan', 'under gone theme']],
    ['“', ['all', 'orphan', 'under gone theme']],
    ['<script>', []],
  ])('“%s” → %j', (typed, ids) => expect(find(world, typed)).toEqual(ids));

  test('an empty notebook, and a query of ten thousand characters', () => {
    expect(find(worldOf([], [], []), '群众')).toEqual([]);
    expect(find(world, '群'.repeat(10_000))).toEqual([]);
    expect(find(world, '群 众 '.repeat(2_500))).toEqual([]);
  });

  test('right-to-left text, markup, a thought of a hundred thousand characters', () => {
    const odd = worldOf([
      noteOf({ id: 'rtl', quote: '\u202eשלום עליכם' }),
      noteOf({ id: 'markup', quote: '<img src=x onerror=alert(1)>' }),
      noteOf({ id: 'long', thought: `${'写'.repeat(100_000)}完` }),
    ]);
    expect(find(odd, 'עליכם')).toEqual(['rtl']);
    expect(find(odd, '<img')).toEqual(['markup']);
    expect(find(odd, '写完')).toEqual(['long']);
  });
});

describe('the order', () => {
  test('by field, best first', () => {
    const notes = [
      noteOf({ id: 'source', speechId: 'b' }),
      noteOf({ id: 'section', section: ['群众'] }),
      noteOf({ id: 'quote', quote: '群众' }),
      noteOf({ id: 'application', application: '群众' }),
      noteOf({ id: 'thought', thought: '群众' }),
      noteOf({ id: 'both', quote: '说的是群众', application: '群众' }),
    ];
    const world = worldOf(notes, [speechOf({}), speechOf({ id: 'b', publication: '群众杂志' })]);
    expect(find(world, '群众')).toEqual(['both', 'quote', 'thought', 'application', 'section', 'source']);
  });

  test('equals newest first, ties by id; new outranks a thought over an application, never a quote over a thought', () => {
    const notes = [
      noteOf({ id: 'b', quote: '群众', created: 5 }),
      noteOf({ id: 'a', quote: '群众', created: 5 }),
      noteOf({ id: 'c', quote: '群众', created: 6 }),
    ];
    expect(find(worldOf(notes), '群众')).toEqual(['c', 'a', 'b']);
    const aged = [
      noteOf({ id: 'new application', application: '群众', created: 2000 * DAY }),
      noteOf({ id: 'new thought', thought: '群众', created: 2000 * DAY }),
      noteOf({ id: 'old thought', thought: '群众', created: 0 }),
      noteOf({ id: 'old quote', quote: '群众', created: 0 }),
    ];
    expect(find(worldOf(aged), '群众')).toEqual(['old quote', 'new thought', 'new application', 'old thought']);
  });

  test('clocks that say the impossible', () => {
    const notes = [0, Number.MAX_SAFE_INTEGER, 1].map((created) =>
      noteOf({ id: `at ${created}`, quote: '群众', created }),
    );
    expect(find(worldOf(notes), '群众')).toEqual([`at ${Number.MAX_SAFE_INTEGER}`, 'at 1', 'at 0']);
  });
});

/* Few characters, so that much is found, and what folding treats specially. */
const words = fc
  .array(fc.constantFrom(...'群众办事难，。“”-Ａa 零〇二年 …\u200b'.split(''), 'go on'), { maxLength: 8 })
  .map((pieces) => pieces.join(''));
const idOf = (kind: string, n: number): string => `${kind}${n}`;
const someWorld = fc
  .record({
    notes: fc.array(
      fc.record({
        quote: words,
        thought: words,
        application: words,
        section: fc.array(words, { maxLength: 2 }),
        speech: fc.nat(3),
        themes: fc.array(fc.nat(3), { maxLength: 2 }),
        created: fc.nat(3).map((n) => n * 100 * DAY),
        url: fc.option(fc.constantFrom('https://m.a.example/1', 'https://b.example/2', 'read:/abcdefgh'), {
          nil: undefined,
        }),
      }),
      { maxLength: 12 },
    ),
    speeches: fc.array(
      fc.record({
        title: words,
        speaker: fc.option(words, { nil: undefined }),
        publication: fc.option(words, { nil: undefined }),
        date: fc.option(fc.constantFrom('2025-12-31', '2026-01-01', '2026-04-23'), { nil: undefined }),
      }),
      { maxLength: 3 },
    ),
    themes: fc.array(words, { maxLength: 3 }),
  })
  .map(({ notes, speeches, themes }) =>
    worldOf(
      notes.map(({ speech, themes, url, ...rest }, index) =>
        noteOf({
          ...rest,
          id: idOf('note', index),
          speechId: idOf('speech', speech),
          themes: themes.map((theme) => ({ id: idOf('theme', theme), by: 'reader' })),
          ...(url !== undefined && { url }),
        }),
      ),
      speeches.map(({ title, ...rest }, index) =>
        speechOf({
          id: idOf('speech', index),
          title,
          ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
        }),
      ),
      themes.map((zh, index) => themeOf({ id: idOf('theme', index), name: { zh } })),
    ),
  );
const someFilter: fc.Arbitrary<NoteFilter> = fc.record({
  themes: fc.array(fc.constantFrom('theme0', 'theme1', null), { maxLength: 2 }),
  speakers: fc.array(fc.oneof(words, fc.constant(null)), { maxLength: 2 }),
  sites: fc.array(fc.constantFrom('a.example', 'b.example', null), { maxLength: 2 }),
  from: fc.constantFrom(null, null, '2026-01-01'),
  to: fc.constantFrom(null, null, '2025-12-31', '2026-12-31'),
  lost: fc.boolean(),
  thought: fc.constantFrom(null, null, true, false),
});
const lost = new Set(Array.from({ length: 6 }, (_, index) => idOf('note', index * 2 + 1)));
const isLost = (id: string): boolean => lost.has(id);

/** All of a note's fields, folded one by one. */
function fieldsOf(world: SearchedWorld, note: Note): string[] {
  const speech = world.speeches.get(note.speechId);
  const themes = world.themes.filter(({ id }) => note.themes.some((theme) => theme.id === id));
  const hosts = (speech ? speech.urls : [note.url ?? '']).map((url) => siteName(url));
  return [
    note.quote,
    note.thought,
    note.application,
    ...note.section,
    speech?.title,
    speech?.speaker,
    speech?.publication,
    ...themes.map(({ name }) => name.zh),
    ...hosts,
  ].map((field) => foldText(field ?? '').text);
}
const siteName = (url: string): string | null =>
  /^https?:/.test(url) ? new URL(url).hostname.replace(/^(?:www|m|wap)\./, '') : null;

/** What is found, told in the plainest way. */
function naive(world: SearchedWorld, typed: string): string[] {
  const { all, none } = parseQuery(typed);
  return world.notes
    .filter((note) => {
      const fields = fieldsOf(world, note);
      const isIn = (term: string): boolean => fields.some((field) => field.includes(term));
      return all.every(isIn) && !none.some(isIn);
    })
    .map(({ id }) => id);
}
function naiveFilter(world: SearchedWorld, filter: NoteFilter, id: string): boolean {
  const note = world.notes.find((each) => each.id === id)!;
  const speech = world.speeches.get(note.speechId);
  const themes = note.themes.map((theme) => theme.id).filter((id) => world.themes.some((theme) => theme.id === id));
  const day = speech?.date ?? '';
  const url = note.url ?? speech?.urls[0];
  const isOf = (list: readonly (string | null)[], values: (string | null)[]): boolean =>
    list.length === 0 || list.some((value) => values.includes(value));
  return (
    isOf(filter.themes, themes.length === 0 ? [null] : themes) &&
    isOf(filter.speakers, [speech?.speaker?.trim() || null]) &&
    isOf(filter.sites, [url === undefined ? null : siteName(url)]) &&
    (filter.from === null || (day !== '' && day >= filter.from)) &&
    (filter.to === null || (day !== '' && day <= filter.to)) &&
    (!filter.lost || isLost(id)) &&
    (filter.thought === null || (note.thought.trim() !== '') === filter.thought)
  );
}
const byId = (a: string, b: string): number => (a < b ? -1 : 1);

test('finds what a naive search over folded text finds, with filters, on a thousand queries', () => {
  const typed = fc.array(
    fc.oneof(
      words,
      words.map((word) => `-${word}`),
      words.map((word) => `“${word}”`),
    ),
    { maxLength: 3 },
  );
  let some = 0;
  fc.assert(
    fc.property(someWorld, typed, someFilter, fc.boolean(), (world, parts, filter, filtered) => {
      const query = parts.join(' ');
      const found = searchNotes(makeIndex(world), parseQuery(query));
      const ids = found.notes.map(({ note }) => note.id);
      expect(ids.toSorted(byId)).toEqual(naive(world, query).toSorted(byId));
      some += ids.length > 0 ? 1 : 0;
      const wanted = filtered ? filter : noFilter;
      const { notes } = filterNotes(found, wanted, { lost });
      expect(notes.map(({ note }) => note.id)).toEqual(ids.filter((id) => naiveFilter(world, wanted, id)));
    }),
    { numRuns: 1_000 },
  );
  expect(some).toBeGreaterThan(300);
});

test('each count is what choosing that value alone of its kind would show', () => {
  fc.assert(
    fc.property(someWorld, someFilter, (world, filter) => {
      const found = searchNotes(makeIndex(world), parseQuery(''));
      const shown = (part: Partial<NoteFilter>): number =>
        filterNotes(found, { ...filter, ...part }, { lost }).notes.length;
      const { facets } = filterNotes(found, filter, { lost });
      for (const kind of ['themes', 'speakers', 'sites'] as const)
        for (const [value, count] of facets[kind]) expect(shown({ [kind]: [value] })).toBe(count);
      for (const [year, count] of facets.years)
        if (year !== null) expect(shown({ from: `${year}-01-01`, to: `${year}-12-31` })).toBe(count);
      expect(facets.lost).toBe(shown({ lost: true }));
      expect(facets.thought).toBe(shown({ thought: true }));
      expect(facets.noThought).toBe(shown({ thought: false }));
    }),
  );
});

test('on a shelf nothing else is shown or counted', () => {
  const under = (id: string, ...themes: string[]) =>
    noteOf({ id, themes: themes.map((theme) => ({ id: theme, by: 'reader' as const })) });
  const world = worldOf(
    [under('a', 'theme001'), under('b', 'theme001', 'theme002'), under('c'), under('d', 'gone')],
    undefined,
    [themeOf({}), themeOf({ id: 'theme002' })],
  );
  const found = searchNotes(makeIndex(world), parseQuery(''));
  const shown = (shelf: string | null | undefined) => {
    const { notes, facets } = filterNotes(found, noFilter, { lost, shelf });
    return [notes.map(({ note }) => note.id), Object.fromEntries(facets.themes)];
  };
  expect(shown(undefined)).toEqual([['a', 'b', 'c', 'd'], { theme001: 2, theme002: 1, null: 2 }]);
  expect(shown('theme001')).toEqual([['a', 'b'], { theme001: 2, theme002: 1 }]);
  expect(shown(null)).toEqual([['c', 'd'], { null: 2 }]);
  expect(shown('gone')).toEqual([[], {}]);
});

test('a filter that keeps nothing out is none', () => {
  expect(isFiltering(noFilter)).toBe(false);
  for (const part of [
    { themes: [null] },
    { speakers: ['a'] },
    { sites: ['a'] },
    { from: 'a' },
    { to: 'a' },
    { lost: true },
    { thought: false },
  ])
    expect(isFiltering({ ...noFilter, ...part })).toBe(true);
});

test('looking only through what was found before finds the same, in the same order', () => {
  fc.assert(
    fc.property(someWorld, words, words, (world, first, more) => {
      const index = makeIndex(world);
      const before = searchNotes(index, parseQuery(first));
      const query = parseQuery(`${first}${more}`);
      expect(searchNotes(index, query, before)).toEqual(searchNotes(index, query));
    }),
    { numRuns: 500 },
  );
});

test('an index made from an earlier one is what a new one would be', () => {
  fc.assert(
    fc.property(someWorld, someWorld, (before, world) => {
      expect(makeIndex(world, makeIndex(before))).toEqual(makeIndex(world));
    }),
    { numRuns: 300 },
  );
});

test('of what is read anew, only what has changed is folded anew', () => {
  const world = worldOf(
    [noteOf({ id: 'kept', quote: '老话' }), noteOf({ id: 'edited', quote: '话', thought: '想' })],
    [speechOf({ speaker: '沈知远' })],
  );
  const before = makeIndex(world);
  const again = structuredClone(world) as { notes: Note[]; speeches: Map<string, Speech>; themes: Theme[] };
  again.notes[1]!.thought = '又想';
  const after = makeIndex(again, before);
  expect(after.byId.get('kept')!.own).toBe(before.byId.get('kept')!.own);
  expect(after.byId.get('kept')!.note).toBe(again.notes[0]);
  expect(after.byId.get('edited')!.own).not.toBe(before.byId.get('edited')!.own);
  expect(after.byId.get('kept')!.speech.fields).toBe(before.byId.get('kept')!.speech.fields);
  expect(after.byId.get('kept')!.speech.speech).toBe(again.speeches.get('speech01'));
  expect(find(again, '又想')).toEqual(['edited']);
});

test('in slices: the same, with turns for the page between, and an end when it is not wanted any more', async () => {
  const world = worldOf(
    Array.from({ length: 400 }, (_, index) => noteOf({ id: `n${index}`, quote: '话'.repeat(200) })),
  );
  let turns = 0;
  const counting = setInterval(() => (turns += 1));
  expect(await makeIndexInSlices(world, { slice: 0 })).toEqual(makeIndex(world));
  clearInterval(counting);
  expect(turns).toBeGreaterThan(3);
  const controller = new AbortController();
  const made = makeIndexInSlices(world, { slice: 0, signal: controller.signal });
  controller.abort();
  expect(await made).toBeNull();
});
