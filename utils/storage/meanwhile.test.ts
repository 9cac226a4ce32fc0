// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Note } from '@/utils/model/note';
import { withoutKeyword } from '@/utils/themes/without-keyword';
import { createTheme } from './create-theme';
import { changeNoteThemes } from './change-note-themes';
import { deleteTheme } from './delete-theme';
import { dismissedNotes, dismissNotes } from './dismissed-notes';
import { editTheme } from './edit-theme';
import { NotFound } from './errors';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { gatherNotes } from './gather-notes';
import { keepNote } from './keep-note';
import { liveThemes } from './live-themes';
import { mergeThemes } from './merge-themes';
import { nestTheme } from './nest-theme';
import type { Notebook } from './open-notebook';
import { orderThemes } from './order-themes';
import { recentThemes } from './recent-themes';
import { setNotesThemes } from './set-notes-themes';
import { setNoteTheme } from './set-note-theme';
import { trashNote } from './trash-note';
import { undo } from './undo';
import { undoNaming } from './undo-naming';

/* What is done goes by what the notebook says then, not by what was seen before: another window, or a quick hand, was there meanwhile. */

/** A notebook with themes of these names, and their ids. */
async function withThemes(names: string) {
  const notebook = freshNotebook();
  const ids: string[] = [];
  for (const zh of names) ids.push((await createTheme(notebook, { name: { zh } })).themeId);
  return { notebook, ids };
}
const keep = async (notebook: Notebook, id: string, themes: Note['themes'] = []) =>
  keepNote(notebook, { note: sampleNote(id, { themes }), speech: sampleSpeech(), url: SAMPLE_URL });
const themesOf = async ({ db }: Notebook, id: string) => (await db.notes.get(id.padEnd(8, '0')))?.themes;
const theme = async ({ db }: Notebook, id: string | undefined) => (await db.themes.get(id!))!;
const names = async (notebook: Notebook) => (await liveThemes(notebook)).map(({ name }) => name.zh).join(' ');
const reader = (id: string | undefined) => ({ id: id!, by: 'reader' as const });
const suggested = (id: string | undefined) => ({ id: id!, by: 'suggested' as const });

describe('the words of a theme', () => {
  it('lose those that are taken away one after the other, each by who has not seen the others go', async () => {
    const { notebook, ids } = await withThemes('甲');
    await editTheme(notebook, ids[0]!, { keywords: { zh: ['河长', '治水', '巡河', '清淤'] } });
    await Promise.all(
      ['河长', '治水', '巡河'].map((text) =>
        editTheme(notebook, ids[0]!, { keywords: (now) => withoutKeyword(now, { lang: 'zh', text }) }),
      ),
    );
    expect((await theme(notebook, ids[0])).keywords).toEqual({ zh: ['清淤'] });
  });

  it('get those of two windows', async () => {
    const { notebook, ids } = await withThemes('甲');
    await Promise.all(
      [['河长'], ['river chief'], ['河长', '治水']].map((words) =>
        gatherNotes(notebook, ids[0]!, { words, noteIds: [] }),
      ),
    );
    expect((await theme(notebook, ids[0])).keywords).toEqual({ zh: ['河长', '治水'], en: ['river chief'] });
  });
});

describe('the names of a theme', () => {
  it('are changed one by one, so that neither window’s is lost', async () => {
    const { notebook, ids } = await withThemes('甲');
    await editTheme(notebook, ids[0]!, { name: (now) => ({ ...now, en: 'Rivers' }) });
    await editTheme(notebook, ids[0]!, { name: (now) => ({ ...now, zh: '河湖' }) });
    expect((await theme(notebook, ids[0])).name).toEqual({ zh: '河湖', en: 'Rivers' });
  });

  it('and all else of it are not changed in the trash', async () => {
    const { notebook, ids } = await withThemes('甲');
    await deleteTheme(notebook, ids[0]!);
    await expect(editTheme(notebook, ids[0]!, { style: 4 })).rejects.toBeInstanceOf(NotFound);
    expect((await theme(notebook, ids[0])).style).toBe(1);
  });
});

describe('what many notes were suggested', () => {
  it('leaves alone those that are under other themes than were seen, or in the trash', async () => {
    const { notebook, ids } = await withThemes('甲乙丙');
    const [a, b, c] = ids;
    for (const id of ['n1', 'n2', 'n3', 'n4']) await keep(notebook, id);
    await keep(notebook, 'n5', [suggested(c)]);
    await setNoteTheme(notebook, 'n1000000', a!);
    await setNotesThemes(notebook, [{ noteId: 'n2000000', seen: [], add: [suggested(c)] }]);
    await trashNote(notebook, 'n3000000');
    await changeNoteThemes(notebook, 'n5000000', { add: a! });
    const change = (id: string, seen: Note['themes'] = []) => ({
      noteId: id.padEnd(8, '0'),
      seen,
      add: [suggested(b)],
      remove: seen.map((one) => one.id),
    });
    const before = await notebook.db.notes.get('n3000000');
    const done = await setNotesThemes(notebook, [
      ...['n1', 'n2', 'n3', 'n4'].map((id) => change(id)),
      change('n5', [suggested(c)]),
      change('gone'),
    ]);
    expect(done.changed).toBe(1);
    expect(await themesOf(notebook, 'n1')).toEqual([reader(a)]);
    expect(await themesOf(notebook, 'n2')).toEqual([suggested(c)]);
    expect(await notebook.db.notes.get('n3000000')).toEqual(before);
    expect(await themesOf(notebook, 'n4')).toEqual([suggested(b)]);
    expect(await themesOf(notebook, 'n5')).toEqual([suggested(c), reader(a)]);
  });

  it('is done for the others where a theme went to the trash', async () => {
    const { notebook, ids } = await withThemes('甲乙');
    for (const id of ['n1', 'n2']) await keep(notebook, id);
    await deleteTheme(notebook, ids[0]!);
    const add = (id: string, at: number) => ({ noteId: id.padEnd(8, '0'), seen: [], add: [suggested(ids[at])] });
    expect(await setNotesThemes(notebook, [add('n1', 0), add('n2', 1)])).toMatchObject({ changed: 1 });
    expect(await themesOf(notebook, 'n1')).toEqual([]);
  });

  it('goes when notes are moved, and what became the reader’s since stays', async () => {
    const { notebook, ids } = await withThemes('甲乙丙丁');
    const [a, b, c, d] = ids;
    await keep(notebook, 'n1', [reader(a), reader(b), suggested(c)]);
    const noteId = 'n1000000';
    await setNotesThemes(notebook, [{ noteId, settle: true, add: [reader(d)], remove: [a!] }]);
    expect(await themesOf(notebook, 'n1')).toEqual([reader(b), reader(d)]);
    expect((await notebook.db.notes.get(noteId))?.refusedThemes).toEqual([c]);
  });
});

describe('undo, where a theme’s name was taken meanwhile', () => {
  it('brings a theme back under a free name, over what stood under it', async () => {
    const { notebook, ids } = await withThemes('甲乙');
    await nestTheme(notebook, ids[1]!, ids[0]!);
    await keep(notebook, 'n1', [reader(ids[0])]);
    const { actionId } = await deleteTheme(notebook, ids[0]!);
    await createTheme(notebook, { name: { zh: '甲' } });
    const back = await undoNaming(notebook, actionId!);
    expect(back).toMatchObject({ undone: true, renamed: { zh: '甲 2' } });
    expect(await names(notebook)).toBe('甲 2 乙 甲');
    expect((await theme(notebook, ids[1])).parent).toBe(ids[0]);
    expect(await themesOf(notebook, 'n1')).toEqual([reader(ids[0])]);
    expect(await undoNaming(notebook, back.actionId!)).not.toHaveProperty('renamed');
    expect(await names(notebook)).toBe('乙 甲');
    expect((await theme(notebook, ids[1])).parent).toBeUndefined();
  });

  it('takes a merge back', async () => {
    const { notebook, ids } = await withThemes('甲乙');
    await editTheme(notebook, ids[0]!, { name: { zh: '甲', en: 'First' } });
    await keep(notebook, 'n1', [reader(ids[0])]);
    const { actionId } = await mergeThemes(notebook, [ids[0]!], ids[1]!);
    for (const zh of ['甲', '甲 2']) await createTheme(notebook, { name: { zh } });
    expect(await undoNaming(notebook, actionId!)).toMatchObject({
      undone: true,
      renamed: { zh: '甲 3', en: 'First 3' },
    });
    expect(await themesOf(notebook, 'n1')).toEqual([reader(ids[0])]);
  });

  it('puts nothing under a theme that is in the trash', async () => {
    const { notebook, ids } = await withThemes('甲乙');
    await nestTheme(notebook, ids[1]!, ids[0]!);
    const { actionId } = await nestTheme(notebook, ids[1]!, null);
    await deleteTheme(notebook, ids[0]!);
    expect(await undo(notebook, actionId!)).toMatchObject({ undone: false });
    expect((await theme(notebook, ids[1])).parent).toBeUndefined();
  });
});

describe('a theme that was put away', () => {
  it.each([
    ['甲丙', '甲乙丙丁'],
    ['丙甲', '丙甲乙丁'],
    ['丁丙甲', '丁丙甲乙'],
  ])('keeps its neighbour when others are put in the order %s', async (order, after) => {
    const { notebook, ids } = await withThemes('甲乙丙丁');
    await editTheme(notebook, ids[1]!, { archived: true });
    await orderThemes(
      notebook,
      Array.from(order, (name) => ids['甲乙丙丁'.indexOf(name)]!),
    );
    await editTheme(notebook, ids[1]!, { archived: false });
    expect((await names(notebook)).replaceAll(' ', '')).toBe(after);
  });

  it('stays first where it was first', async () => {
    const { notebook, ids } = await withThemes('甲乙丙');
    await editTheme(notebook, ids[0]!, { archived: true });
    await orderThemes(notebook, [ids[2]!, ids[1]!]);
    await editTheme(notebook, ids[0]!, { archived: false });
    expect(await names(notebook)).toBe('甲 丙 乙');
  });
});

it('a theme that takes another in answers to its name', async () => {
  const { notebook, ids } = await withThemes('甲乙');
  await editTheme(notebook, ids[0]!, { name: { zh: '河湖', en: 'Rivers' }, keywords: { zh: ['巡河'] } });
  await editTheme(notebook, ids[1]!, { keywords: { zh: ['治水'] } });
  await mergeThemes(notebook, [ids[0]!], ids[1]!);
  expect((await theme(notebook, ids[1])).keywords).toEqual({ zh: ['治水', '河湖', '巡河'], en: ['Rivers'] });
});

it('of notes that make no theme, those are forgotten that were told with the last', async () => {
  const notebook = freshNotebook();
  const ids = Array.from('abcdef', (letter) => letter.padEnd(8, '0'));
  for (const id of 'abcdef') await keep(notebook, id);
  expect(await dismissNotes(notebook, ids.slice(0, 3))).toEqual(ids.slice(0, 3));
  const told = await dismissNotes(notebook, ids);
  expect(told).toEqual(ids.slice(3));
  await dismissNotes(notebook, told, false);
  expect([...(await dismissedNotes(notebook))]).toEqual(ids.slice(0, 3));
});

it('the themes used last are those the reader put notes under', async () => {
  const { notebook, ids } = await withThemes('甲乙丙丁戊');
  const [a, b, c, d, e] = ids;
  await keep(notebook, 'n1', [reader(e)]);
  await keep(notebook, 'n2', [reader(b), reader(d), suggested(c)]);
  // Suggested, taken off, taken back and merged: nobody chose these now.
  await setNotesThemes(notebook, [{ noteId: 'n1000000', add: [suggested(c)] }]);
  const gone = await changeNoteThemes(notebook, 'n2000000', { remove: b! });
  await undo(notebook, gone.actionId!);
  expect(await recentThemes(notebook, 5)).toEqual([b, d, e, a, c]);
  await changeNoteThemes(notebook, 'n1000000', { add: d! });
  expect(await recentThemes(notebook, 5)).toEqual([d, b, e, a, c]);
  await mergeThemes(notebook, [b!], a!);
  expect(await recentThemes(notebook, 5)).toEqual([d, e, a, c]);
});
