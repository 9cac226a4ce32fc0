// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_OWN_WORDS, MAX_THEMES } from '@/utils/model/limits';
import type { NoteDraft, NoteTheme } from '@/utils/model/note';
import { isAsked } from '@/utils/review/is-asked';
import { pairKey } from '@/utils/speeches/pair-key';
import { allNotes } from './all-notes';
import { createTheme } from './create-theme';
import { dismissedPairs, dismissPairs } from './dismissed-pairs';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { gradeNote } from './grade-note';
import { mergeNotes } from './merge-notes';
import { rememberNote } from './remember-note';
import { rememberNotes } from './remember-notes';
import type { Notebook } from './open-notebook';
import { trashNote } from './trash-note';
import { undo } from './undo';

const id = (name: string): string => name.padEnd(8, '0');
const keep = (notebook: Notebook, name: string, part: Partial<NoteDraft> = {}) =>
  keepNote(notebook, { note: sampleNote(name, part), speech: sampleSpeech(), url: SAMPLE_URL });
const themes = async (notebook: Notebook, n: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let at = 0; at < n; at++) ids.push((await createTheme(notebook, { name: { zh: `主题${at}` } })).themeId);
  return ids;
};
const seen = async (notebook: Notebook) => (await allNotes(notebook)).notes.map((note) => ({ ...note, changed: 0 }));

test('the oldest stays, with the themes and the words of both; the other is in the trash; taken back exactly', async () => {
  const notebook = freshNotebook();
  const [one = '', two = ''] = await themes(notebook, 2);
  await keep(notebook, 'z1', { thought: '先想的', themes: [{ id: one, by: 'suggested' }] });
  await keep(notebook, 'a2', {
    thought: '后想的',
    application: '去做',
    themes: [
      { id: two, by: 'suggested' },
      { id: one, by: 'reader' },
    ],
  });
  const before = await seen(notebook);
  const { actionId, ...said } = await mergeNotes(notebook, [[id('a2'), id('z1')]]);
  expect(said).toEqual({ merged: 1, left: 0 });
  expect(await seen(notebook)).toMatchObject([
    {
      id: id('z1'),
      thought: '先想的\n后想的',
      application: '去做',
      themes: [
        { id: one, by: 'reader' },
        { id: two, by: 'suggested' },
      ],
    },
  ]);
  expect((await notebook.db.notes.get(id('a2')))?.deleted).toBeDefined();
  await undo(notebook, String(actionId));
  expect(await seen(notebook)).toEqual(before);
});

test('what was learned of one is learned of both: the longer history, to be remembered if either is', async () => {
  const notebook = freshNotebook();
  for (const name of ['a1', 'a2', 'a3']) await keep(notebook, name);
  await rememberNotes(notebook, [id('a3')], true);
  await gradeNote(notebook, id('a2'), { grade: 3, seen: 0 });
  const graded = (await notebook.db.notes.get(id('a2')))?.review;
  await mergeNotes(notebook, [[id('a1'), id('a2'), id('a3')]]);
  expect((await notebook.db.notes.get(id('a1')))?.review).toEqual({ ...graded, remember: true });
});

test('graded ones of which nobody said whether they come back leave that to the settings; a no stays a no', async () => {
  const notebook = freshNotebook();
  for (const name of ['a1', 'a2', 'b1', 'b2']) await keep(notebook, name);
  for (const name of ['a1', 'a2', 'b1']) await gradeNote(notebook, id(name), { grade: 3, seen: 0 });
  await rememberNote(notebook, id('b2'), false);
  await mergeNotes(notebook, [
    [id('a1'), id('a2')],
    [id('b1'), id('b2')],
  ]);
  const [a, b] = (await allNotes(notebook)).notes;
  expect(a?.review?.grades).toHaveLength(1);
  expect(a?.review).not.toHaveProperty('remember');
  expect(isAsked(a!, 'all')).toBe(true);
  expect(b?.review?.grades).toHaveLength(1);
  expect(isAsked(b!, 'all')).toBe(false);
});

test('words that are the same stand once', async () => {
  const notebook = freshNotebook();
  for (const name of ['n1', 'n2', 'n3']) await keep(notebook, name, { thought: '一样的话' });
  await mergeNotes(notebook, [['n1', 'n2', 'n3'].map(id)]);
  expect((await seen(notebook)).map(({ thought }) => thought)).toEqual(['一样的话']);
});

test('more words, or more themes by the reader, than one note can hold: both stay as they are, and the others are merged', async () => {
  const notebook = freshNotebook();
  const all = (await themes(notebook, MAX_THEMES + 2)).map((theme): NoteTheme => ({ id: theme, by: 'reader' }));
  await keep(notebook, 'n1', { thought: '长'.repeat(MAX_OWN_WORDS) });
  await keep(notebook, 'n2', { thought: '短' });
  await keep(notebook, 'n3', { themes: all.slice(0, 2) });
  await keep(notebook, 'n4', { themes: all.slice(2) });
  await keep(notebook, 'n5');
  await keep(notebook, 'n6');
  const groups = [
    ['n1', 'n2'],
    ['n3', 'n4'],
    ['n5', 'n6'],
  ].map((group) => group.map(id));
  expect(await mergeNotes(notebook, groups)).toMatchObject({ merged: 1, left: 2 });
  expect((await seen(notebook)).map((note) => note.id)).toEqual(['n1', 'n2', 'n3', 'n4', 'n5'].map(id));
});

test('what went to the trash meanwhile, is not there, or stands in two groups is passed over', async () => {
  const notebook = freshNotebook();
  for (const name of ['n1', 'n2', 'n3']) await keep(notebook, name, { thought: name });
  await trashNote(notebook, id('n2'));
  expect(await mergeNotes(notebook, [[id('n1'), id('n2')], [id('n1'), 'nothing'], [id('n3')]])).toEqual({
    merged: 0,
    left: 0,
    actionId: null,
  });
  await keep(notebook, 'n4', { thought: 'n4' });
  await mergeNotes(notebook, [
    [id('n1'), id('n3')],
    [id('n3'), id('n4')],
  ]);
  expect((await seen(notebook)).map(({ thought }) => thought)).toEqual(['n1\nn3', 'n4']);
});

test('no word of the reader is lost, whatever is merged, and each merge is taken back exactly', async () => {
  const words = fc.constantFrom('', '甲', '乙\n丙', '丁'.repeat(15_000), '戊'.repeat(9_000));
  const draft = fc.record({
    thought: words,
    application: words,
    by: fc.constantFrom('reader', 'suggested'),
    at: fc.nat(2),
  });
  const group = fc.array(fc.nat(5), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(draft, { maxLength: 6 }), fc.array(group, { maxLength: 3 }), async (drafts, groups) => {
      const notebook = freshNotebook();
      const own = await themes(notebook, 3);
      for (const [index, { thought, application, by, at }] of drafts.entries())
        await keep(notebook, `n${index}`, { thought, application, themes: [{ id: own[at]!, by }] });
      const before = await seen(notebook);
      const { actionId, merged } = await mergeNotes(
        notebook,
        groups.map((one) => one.map((at) => id(`n${at}`))),
      );
      const after = await seen(notebook);
      const all = (notes: typeof before, field: 'thought' | 'application') => notes.map((note) => note[field]);
      for (const field of ['thought', 'application'] as const)
        for (const text of all(before, field)) expect(all(after, field).some((one) => one.includes(text))).toBe(true);
      const byReader = (notes: typeof before) =>
        new Set(notes.flatMap((note) => note.themes.filter(({ by }) => by === 'reader').map((theme) => theme.id)));
      expect(byReader(after)).toEqual(byReader(before));
      expect(actionId === null).toBe(merged === 0);
      if (actionId !== null) await undo(notebook, actionId);
      expect(await seen(notebook)).toEqual(before);
      notebook.db.close();
    }),
    { numRuns: 40 },
  );
});

test('pairs that are two are remembered while both notes are there', async () => {
  const notebook = freshNotebook();
  for (const name of ['n1', 'n2', 'n3']) await keep(notebook, name);
  const pairs = [pairKey(id('n2'), id('n1')), pairKey(id('n1'), id('n3'))];
  await dismissPairs(notebook, pairs);
  expect([...(await dismissedPairs(notebook))]).toEqual(pairs);
  await notebook.db.notes.delete(id('n3'));
  await dismissPairs(notebook, []);
  expect([...(await dismissedPairs(notebook))]).toEqual(pairs.slice(0, 1));
  await dismissPairs(notebook, pairs, false);
  expect([...(await dismissedPairs(notebook))]).toEqual([]);
});
