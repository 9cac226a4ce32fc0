// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { ThemeFile } from '@/utils/model/theme-file';
import { themeTree } from '@/utils/themes/theme-tree';
import { addThemes } from './add-themes';
import { allNotes } from './all-notes';
import { changeNoteThemes } from './change-note-themes';
import { createTheme } from './create-theme';
import { deleteTheme } from './delete-theme';
import { editTheme } from './edit-theme';
import { InvalidChange, NotFound } from './errors';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { gatherNotes } from './gather-notes';
import { keepNote } from './keep-note';
import { lastAction } from './last-action';
import { liveThemes } from './live-themes';
import { mergeThemes } from './merge-themes';
import { nestTheme } from './nest-theme';
import type { Notebook } from './open-notebook';
import { orderThemes } from './order-themes';
import { recentThemes } from './recent-themes';
import { removePack } from './remove-pack';
import { setNotesThemes } from './set-notes-themes';
import { setNoteTheme } from './set-note-theme';
import { splitTheme } from './split-theme';
import { trashNote } from './trash-note';
import { undo } from './undo';

describe('createTheme', () => {
  it('gives each the least used style and the last place', async () => {
    const notebook = freshNotebook();
    await createTheme(notebook, { name: { zh: '甲' }, style: 2 });
    for (const zh of ['乙', '丙']) await createTheme(notebook, { name: { zh } });
    expect((await liveThemes(notebook)).map(({ style, order }) => [style, order])).toEqual([
      [2, 0],
      [1, 1],
      [3, 2],
    ]);
    for (const zh of '丁戊己庚辛壬癸子') await createTheme(notebook, { name: { zh } });
    expect((await liveThemes(notebook)).map(({ style }) => style)).toEqual([2, 1, 3, 4, 5, 6, 7, 8, 9, 10, 1]);
  });

  it('refuses a name that looks like another, in either language, and no name', async () => {
    const notebook = freshNotebook();
    const { themeId } = await createTheme(notebook, { name: { zh: 'ＡＩ治理', en: 'AI governance' } });
    for (const name of [{ zh: 'AI 治理' }, { en: 'Ai Governance ' }, {}, { zh: '  ' }]) {
      await expect(createTheme(notebook, { name })).rejects.toBeInstanceOf(InvalidChange);
    }
    await deleteTheme(notebook, themeId);
    await createTheme(notebook, { name: { zh: 'AI治理' } });
    expect(await liveThemes(notebook)).toHaveLength(1);
  });
});

describe('editTheme', () => {
  it('renames, recolours, archives and takes out of the archive', async () => {
    const notebook = freshNotebook();
    const { themeId } = await createTheme(notebook, { name: { zh: '甲' } });
    await editTheme(notebook, themeId, { name: { zh: '甲', en: 'First' }, style: 9, archived: true });
    expect(await liveThemes(notebook)).toEqual([]);
    expect((await allNotes(notebook)).themes).toMatchObject([
      { name: { zh: '甲', en: 'First' }, style: 9, archived: true },
    ]);
    await editTheme(notebook, themeId, { archived: false });
    expect((await liveThemes(notebook))[0]).not.toHaveProperty('archived');
  });

  it('refuses another’s name, a style there is not, and a theme there is not', async () => {
    const notebook = freshNotebook();
    await createTheme(notebook, { name: { zh: '甲' } });
    const { themeId } = await createTheme(notebook, { name: { zh: '乙' } });
    await expect(editTheme(notebook, themeId, { name: { zh: '甲' } })).rejects.toBeInstanceOf(InvalidChange);
    await expect(editTheme(notebook, themeId, { style: 0 })).rejects.toBeInstanceOf(InvalidChange);
    await expect(editTheme(notebook, 'nothere0', { style: 1 })).rejects.toBeInstanceOf(NotFound);
  });
});

describe('orderThemes', () => {
  it('puts those that are named first, the others behind as they were', async () => {
    const notebook = freshNotebook();
    const ids: string[] = [];
    for (const zh of '甲乙丙丁') ids.push((await createTheme(notebook, { name: { zh } })).themeId);
    const { actionId } = await orderThemes(notebook, [ids[3], ids[1]] as string[]);
    const names = async () => (await liveThemes(notebook)).map(({ name }) => name.zh).join('');
    expect(await names()).toBe('丁乙甲丙');
    await undo(notebook, String(actionId));
    expect(await names()).toBe('甲乙丙丁');
    await expect(orderThemes(notebook, ['nothere0'])).rejects.toBeInstanceOf(NotFound);
  });
});

describe('deleteTheme', () => {
  it('takes it off its notes in one action, and undo puts it back', async () => {
    const notebook = freshNotebook();
    const newTheme = { id: 'theme001', name: '甲' };
    await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL, newTheme });
    const { actionId } = await deleteTheme(notebook, 'theme001');
    expect((await notebook.db.notes.get('n1000000'))?.themes).toEqual([]);
    expect(await liveThemes(notebook)).toEqual([]);
    expect(await deleteTheme(notebook, 'theme001')).toEqual({ actionId: null });
    await undo(notebook, String(actionId));
    expect((await notebook.db.notes.get('n1000000'))?.themes).toEqual([{ id: 'theme001', by: 'reader' }]);
    expect(await liveThemes(notebook)).toHaveLength(1);
  });
});

/** A file of themes, by their Chinese names; `甲>乙`: 甲 under 乙. */
function fileOf(id: string | undefined, ...names: string[]): ThemeFile {
  const themes = names.map((name) => {
    const [zh = '', parent] = name.split('>');
    return { id: `id-${zh}`, name: { zh }, keywords: { zh: [zh] }, ...(parent && { parent: `id-${parent}` }) };
  });
  return { version: 1, ...(id !== undefined && { id }), themes };
}
const liveRows = async ({ db }: Notebook) => (await db.themes.toArray()).filter(({ deleted }) => deleted === undefined);
const themeIds = async (notebook: Notebook) =>
  new Map((await liveRows(notebook)).map(({ name, id }) => [name.zh ?? '', id] as const));
/** `甲(乙丙)`: 乙 and 丙 under 甲. */
const tree = async (notebook: Notebook) =>
  themeTree((await allNotes(notebook)).themes)
    .map(
      ({ theme, children }) =>
        theme.name.zh + (children.length ? `(${children.map(({ name }) => name.zh).join('')})` : ''),
    )
    .join(' ');
async function keepUnder(notebook: Notebook, id: string, ...themes: Note['themes']) {
  return keepNote(notebook, { note: sampleNote(id, { themes }), speech: sampleSpeech(), url: SAMPLE_URL });
}
const themesOf = async ({ db }: Notebook, id: string) => (await db.notes.get(id.padEnd(8, '0')))?.themes;

describe('addThemes', () => {
  it('adds a file once, in its order, behind what is there, in one action', async () => {
    const notebook = freshNotebook();
    await createTheme(notebook, { name: { zh: '民生' } });
    const file = fileOf('pack', '生态', '民生', '担当>生态');
    expect(await addThemes(notebook, file)).toMatchObject({ added: 2, skipped: 1 });
    expect(
      (await liveThemes(notebook)).map(({ name, style, order, origin }) => [name.zh, style, order, origin]),
    ).toEqual([
      ['民生', 1, 0, undefined],
      ['生态', 2, 1, 'pack/id-生态'],
      ['担当', 3, 2, 'pack/id-担当'],
    ]);
    expect(await tree(notebook)).toBe('民生 生态(担当)');
    expect(await addThemes(notebook, file)).toEqual({ added: 0, skipped: 3, actionId: null });
    expect(await notebook.db.log.count()).toBe(2);
  });

  it('knows a theme by where it came from, whatever it is called now; a file without id leaves no such trace', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '生态'));
    const [theme] = await liveThemes(notebook);
    await editTheme(notebook, theme!.id, { name: { zh: '山水' } });
    expect(await addThemes(notebook, fileOf('pack', '生态'))).toMatchObject({ added: 0, skipped: 1 });
    expect(await addThemes(notebook, fileOf(undefined, '生态', '/pack/id-生态'))).toMatchObject({
      added: 2,
      skipped: 0,
    });
    expect((await liveRows(notebook)).filter(({ origin }) => origin !== undefined)).toHaveLength(1);
  });

  it('puts what comes before its parent, or has one that is there already, where it belongs', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('one', '乙>甲', '甲'));
    // 乙 stands under another here: what the file has under it can only stand beside it. And 戊 is its own parent, by name.
    const file = fileOf('two', '丙>乙', '乙', '丁>丙');
    file.themes.push(
      { id: 'x', name: { zh: '戊' }, keywords: {}, parent: 'y' },
      { id: 'y', name: { zh: '戊' }, keywords: {} },
    );
    file.themes.splice(2, 1);
    await addThemes(notebook, file);
    expect(await tree(notebook)).toBe('甲(乙丙) 戊');
  });

  it('adds nothing of a file that holds what no theme has', async () => {
    const notebook = freshNotebook();
    const file = fileOf('pack', '甲', '乙');
    file.themes[1]!.style = 11;
    await expect(addThemes(notebook, file)).rejects.toBeInstanceOf(InvalidChange);
    expect(await notebook.db.themes.count()).toBe(0);
  });

  it('can add the largest file in a moment', async () => {
    const notebook = freshNotebook();
    const names = Array.from({ length: 500 }, (_, at) => `主题${at}`);
    await addThemes(notebook, fileOf('one', ...names));
    expect(await addThemes(notebook, fileOf('two', ...names.map((name) => `另一${name}`)))).toMatchObject({
      added: 500,
    });
    expect(await addThemes(notebook, fileOf('three', ...names))).toMatchObject({ added: 0, skipped: 500 });
  });
});

describe('removePack', () => {
  it('removes its themes that have no notes, and no others', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '甲', '乙', '丙', '己'));
    await addThemes(notebook, fileOf('pack-2', '丁>戊', '戊'));
    const ids = await themeIds(notebook);
    await nestTheme(notebook, ids.get('丁')!, null);
    await nestTheme(notebook, ids.get('丁')!, ids.get('丙')!);
    await keepUnder(notebook, 'n1', { id: ids.get('甲')!, by: 'suggested' });
    await keepUnder(notebook, 'n2', { id: ids.get('乙')!, by: 'reader' });
    await trashNote(notebook, 'n2000000');
    const removed = await removePack(notebook, 'pack');
    expect(removed).toMatchObject({ removed: 1, kept: 3 });
    expect(await tree(notebook)).toBe('甲 乙 丙(丁) 戊');
    await undo(notebook, String(removed.actionId));
    expect(await tree(notebook)).toBe('甲 乙 丙(丁) 己 戊');
    expect(await removePack(notebook, 'none')).toEqual({ removed: 0, kept: 0, actionId: null });
    const both = await removePack(notebook, ['pack', 'pack-2']);
    expect(both).toMatchObject({ removed: 4, kept: 2 });
    expect(await tree(notebook)).toBe('甲 乙');
    await undo(notebook, String(both.actionId));
    expect(await tree(notebook)).toBe('甲 乙 丙(丁) 己 戊');
  });

  it('keeps those the reader has made their own: by a name, a word, or a theme under it', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '甲', '乙', '丙', '丁', '戊>丁', '己', '庚'));
    const ids = await themeIds(notebook);
    await editTheme(notebook, ids.get('甲')!, { name: { zh: '河湖' } });
    await gatherNotes(notebook, ids.get('乙')!, { words: ['治水'], noteIds: [] });
    await createTheme(notebook, { name: { zh: '新' } });
    await nestTheme(notebook, (await themeIds(notebook)).get('新')!, ids.get('丙')!);
    // Of another colour, or as it was again: that is the pack's.
    await editTheme(notebook, ids.get('己')!, { style: 9 });
    const renamed = await editTheme(notebook, ids.get('庚')!, { name: { zh: '辛' } });
    await undo(notebook, String(renamed.actionId));
    expect(await removePack(notebook, 'pack')).toMatchObject({ removed: 4, kept: 3 });
    expect(await tree(notebook)).toBe('河湖 乙 丙(新)');
  });
});

describe('mergeThemes', () => {
  it('puts all notes under one, without doubles, in one action', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '甲', '乙', '丙', '丁'));
    const ids = await themeIds(notebook);
    const [a, b, c, d] = ['甲', '乙', '丙', '丁'].map((name) => ids.get(name)!) as [string, string, string, string];
    await keepUnder(notebook, 'n1', { id: d, by: 'reader' }, { id: b, by: 'reader' }, { id: a, by: 'suggested' });
    await keepUnder(notebook, 'n2', { id: c, by: 'suggested' });
    await keepUnder(notebook, 'n3', { id: a, by: 'suggested' });
    await trashNote(notebook, 'n2000000');
    const merged = await mergeThemes(notebook, [b, c, b, a], a);
    expect(merged).toMatchObject({ notes: 2, cut: 0 });
    expect(await themesOf(notebook, 'n1')).toEqual([
      { id: d, by: 'reader' },
      { id: a, by: 'reader' },
    ]);
    expect(await themesOf(notebook, 'n2')).toEqual([{ id: a, by: 'suggested' }]);
    expect(await themesOf(notebook, 'n3')).toEqual([{ id: a, by: 'suggested' }]);
    expect((await notebook.db.themes.get(a))?.keywords).toEqual({ zh: ['甲', '乙', '丙'] });
    expect(await tree(notebook)).toBe('甲 丁');
    expect(await mergeThemes(notebook, [a], a)).toEqual({ notes: 0, cut: 0, actionId: null });
    await expect(mergeThemes(notebook, [b], a)).rejects.toBeInstanceOf(NotFound);
    await expect(mergeThemes(notebook, [a], 'nothere0')).rejects.toBeInstanceOf(NotFound);
  });

  it('keeps two levels, whichever stood under which', async () => {
    for (const [from, into, after] of [
      ['甲', '戊', '戊(乙丙) 丁'],
      ['甲', '乙', '乙(丙) 丁(戊)'],
      ['甲', '丁', '丁(乙丙戊)'],
      ['乙', '甲', '甲(丙) 丁(戊)'],
    ] as const) {
      const notebook = freshNotebook();
      await addThemes(notebook, fileOf('pack', '甲', '乙>甲', '丙>甲', '丁', '戊>丁'));
      const ids = await themeIds(notebook);
      if (into === '戊') await nestTheme(notebook, ids.get('戊')!, null);
      const { actionId } = await mergeThemes(notebook, [ids.get(from)!], ids.get(into)!);
      expect((await tree(notebook)).split(' ').toSorted()).toEqual(after.split(' ').toSorted());
      await undo(notebook, String(actionId));
      expect(await tree(notebook)).toBe(into === '戊' ? '甲(乙丙) 丁 戊' : '甲(乙丙) 丁(戊)');
    }
  });

  it('says how many keywords found no room', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '甲', '乙'));
    const ids = await themeIds(notebook);
    const words = (of: string) => ({ zh: Array.from({ length: 550 }, (_, at) => `${of}${at}`) });
    for (const [name, id] of ids) await editTheme(notebook, id, { keywords: words(name) });
    // 600 words, and the name of the one that goes.
    expect(await mergeThemes(notebook, [ids.get('乙')!], ids.get('甲')!)).toMatchObject({ cut: 101 });
  });
});

describe('splitTheme', () => {
  it('puts some of its notes under a new theme, in the place of the old one', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '甲', '乙>甲', '丙'));
    const ids = await themeIds(notebook);
    const [b, c] = [ids.get('乙')!, ids.get('丙')!];
    await keepUnder(notebook, 'n1', { id: b, by: 'suggested' }, { id: c, by: 'reader' });
    await keepUnder(notebook, 'n2', { id: b, by: 'reader' });
    await keepUnder(notebook, 'n3', { id: c, by: 'reader' });
    const noteIds = ['n1000000', 'n3000000', 'n1000000', 'nothere0'];
    const { themeId, notes, actionId } = await splitTheme(notebook, b, { name: { zh: '新' }, noteIds });
    expect(notes).toBe(1);
    expect(await themesOf(notebook, 'n1')).toEqual([
      { id: themeId, by: 'reader' },
      { id: c, by: 'reader' },
    ]);
    expect(await tree(notebook)).toBe('甲(乙新) 丙');
    await expect(splitTheme(notebook, b, { name: { zh: '丙' }, noteIds: [] })).rejects.toBeInstanceOf(InvalidChange);
    await expect(splitTheme(notebook, 'nothere0', { name: { zh: '丁' }, noteIds })).rejects.toBeInstanceOf(NotFound);
    await undo(notebook, actionId);
    expect(await themesOf(notebook, 'n1')).toEqual([
      { id: b, by: 'suggested' },
      { id: c, by: 'reader' },
    ]);
    expect(await tree(notebook)).toBe('甲(乙) 丙');
  });
});

describe('nestTheme', () => {
  it('puts a theme under another and back, and keeps two levels', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '甲', '乙', '丙'));
    const ids = await themeIds(notebook);
    const [a, b, c] = ['甲', '乙', '丙'].map((name) => ids.get(name)!) as [string, string, string];
    const nested = await nestTheme(notebook, b, a);
    expect(await tree(notebook)).toBe('甲(乙) 丙');
    for (const [id, parent] of [
      [c, b],
      [a, c],
      [c, c],
    ] as const) {
      await expect(nestTheme(notebook, id, parent)).rejects.toBeInstanceOf(InvalidChange);
    }
    await expect(nestTheme(notebook, c, 'nothere0')).rejects.toBeInstanceOf(NotFound);
    await undo(notebook, String(nested.actionId));
    await nestTheme(notebook, c, a);
    await nestTheme(notebook, c, null);
    expect(await tree(notebook)).toBe('甲 乙 丙');
    await nestTheme(notebook, c, a);
    const { actionId } = await deleteTheme(notebook, a);
    expect(await tree(notebook)).toBe('乙 丙');
    await undo(notebook, String(actionId));
    expect(await tree(notebook)).toBe('甲(丙) 乙');
  });

  it('goes by what is in use: what was put away lets go, on either side, and undo ties it again', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '甲', '乙>甲', '丙', '丁', '戊>丁', '己'));
    const ids = await themeIds(notebook);
    const at = (name: string): string => ids.get(name)!;
    // 乙 stands by itself on the board, as 甲, which it stands under, was put away; 丁 has none under it, as 戊 was.
    await editTheme(notebook, at('甲'), { archived: true });
    await editTheme(notebook, at('戊'), { archived: true });
    const under = await nestTheme(notebook, at('丙'), at('乙'));
    expect(under.parted).toEqual([at('甲')]);
    const over = await nestTheme(notebook, at('丁'), at('己'));
    expect(over.parted).toEqual([at('戊')]);
    for (const id of [at('甲'), at('戊')]) await editTheme(notebook, id, { archived: false });
    expect(await tree(notebook)).toBe('甲 乙(丙) 戊 己(丁)');
    await undo(notebook, String(over.actionId));
    await undo(notebook, String(under.actionId));
    expect(await tree(notebook)).toBe('甲(乙) 丙 丁(戊) 己');
  });

  it('puts all in another order in the same action', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '甲', '乙', '丙'));
    const ids = await themeIds(notebook);
    const order = ['丙', '甲', '乙'].map((name) => ids.get(name)!);
    const { actionId } = await nestTheme(notebook, ids.get('甲')!, ids.get('乙')!, order);
    expect(await tree(notebook)).toBe('丙 乙(甲)');
    await undo(notebook, String(actionId));
    expect(await tree(notebook)).toBe('甲 乙 丙');
    await expect(nestTheme(notebook, ids.get('甲')!, null, ['nothere0'])).rejects.toBeInstanceOf(NotFound);
  });
});

describe('gatherNotes', () => {
  it('gives a theme words and notes in one action; what was only suggested gives way', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '甲', '乙'));
    const ids = await themeIds(notebook);
    const [a, b] = [ids.get('甲')!, ids.get('乙')!];
    await keepUnder(notebook, 'n1', { id: b, by: 'suggested' });
    await keepUnder(notebook, 'n2', { id: b, by: 'reader' });
    await keepUnder(notebook, 'n3', { id: a, by: 'reader' });
    const themesOf = async () =>
      Object.fromEntries((await allNotes(notebook)).notes.map(({ id, themes }) => [id, themes]));
    const before = await themesOf();
    const noteIds = Object.keys(before);
    const { moved, actionId } = await gatherNotes(notebook, a, { words: ['三句话', '三句话'], noteIds });
    expect(moved).toBe(2);
    expect((await allNotes(notebook)).themes[0]?.keywords).toEqual({ zh: ['甲', '三句话'] });
    expect(Object.values(await themesOf())).toEqual([
      [{ id: a, by: 'reader' }],
      [
        { id: b, by: 'reader' },
        { id: a, by: 'reader' },
      ],
      [{ id: a, by: 'reader' }],
    ]);
    await undo(notebook, String(actionId));
    expect(await themesOf()).toEqual(before);
    await expect(gatherNotes(notebook, 'nothere0', { words: [], noteIds: [] })).rejects.toBeInstanceOf(NotFound);
  });
});

describe('setNotesThemes', () => {
  it('never puts a suggestion in the place of what the reader chose', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '甲', '乙', '丙'));
    const ids = await themeIds(notebook);
    const [a, b, c] = ['甲', '乙', '丙'].map((name) => ids.get(name)!) as [string, string, string];
    await keepUnder(notebook, 'n1', { id: a, by: 'reader' }, { id: b, by: 'suggested' });
    const set = async (add: Note['themes'] | undefined, remove: string[] = []) => {
      await setNotesThemes(notebook, [{ noteId: 'n1000000', ...(add && { add }), remove }]);
      return (await themesOf(notebook, 'n1'))?.map(
        ({ id, by }) => (by === 'reader' ? '读' : '荐') + [a, b, c].indexOf(id),
      );
    };
    expect(
      await set(
        [
          { id: a, by: 'suggested' },
          { id: c, by: 'suggested' },
        ],
        [a, b],
      ),
    ).toEqual(['读0', '荐2']);
    expect(await set([], [a, c])).toEqual(['读0']);
    expect(await set([{ id: b, by: 'suggested' }])).toEqual(['读0', '荐1']);
    expect(await set([{ id: b, by: 'reader' }])).toEqual(['读0', '读1']);
    expect(await set([{ id: c, by: 'reader' }], [a])).toEqual(['读1', '读2']);
    expect(await set(undefined, [b, c])).toEqual([]);
  });

  it('changes many in one action, tells how far it is, and nothing where one is wrong', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '甲'));
    const [theme] = await liveThemes(notebook);
    await keepUnder(notebook, 'n1');
    const { clocks: _, ...row } = (await notebook.db.notes.get('n1000000'))!;
    const many = Array.from({ length: 1200 }, (_, at) => ({
      ...row,
      id: `many${String(at).padStart(4, '0')}`,
      clocks: {},
    }));
    await notebook.db.notes.bulkPut(many);
    const add = [{ id: theme!.id, by: 'suggested' as const }];
    const changes = many.map(({ id }) => ({ noteId: id, add }));
    const told: number[][] = [];
    const onProgress = (done: number, of: number) => told.push([done, of]);
    const count = await notebook.db.log.count();
    const wrong = [...changes, { noteId: 'nothere0', add }];
    await expect(setNotesThemes(notebook, wrong)).rejects.toBeInstanceOf(NotFound);
    await expect(
      setNotesThemes(notebook, [{ noteId: 'n1000000', add: [{ id: 'nothere0', by: 'reader' }] }]),
    ).rejects.toBeInstanceOf(NotFound);
    const stop = new AbortController();
    const stopped = setNotesThemes(notebook, changes, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toHaveProperty('name', 'AbortError');
    expect(await notebook.db.log.count()).toBe(count);
    expect((await setNotesThemes(notebook, changes, { onProgress })).changed).toBe(1200);
    expect(told).toEqual([
      [500, 1200],
      [1000, 1200],
      [1200, 1200],
    ]);
    expect(await notebook.db.log.count()).toBe(count + 1);
    expect(await setNotesThemes(notebook, changes)).toEqual({ changed: 0, actionId: null });
  });

  it('keeps which suggestions the reader refused or took away, until the reader chooses them or that is undone', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '甲', '乙'));
    const [a, b] = (await liveThemes(notebook)).map(({ id }) => id) as [string, string];
    const noteId = 'n1000000';
    const suggest = (id: string) =>
      setNotesThemes(notebook, [{ noteId, add: [{ id, by: 'suggested' }], remove: [a, b] }]);
    const note = async () => (await notebook.db.notes.get(noteId))!;
    await keepUnder(notebook, 'n1');
    await suggest(a);
    // Another suggestion in its place is nobody's word on it.
    await suggest(b);
    expect(await note()).not.toHaveProperty('refusedThemes');

    const refusing = await setNotesThemes(notebook, [{ noteId, refuse: [b] }]);
    expect(await note()).toMatchObject({ themes: [], refusedThemes: [b] });
    await suggest(b);
    expect(await note()).toMatchObject({ themes: [], refusedThemes: [b] });
    await undo(notebook, String(refusing.actionId));
    expect(await note()).toMatchObject({ themes: [{ id: b, by: 'suggested' }] });
    expect(await note()).not.toHaveProperty('refusedThemes');

    await setNoteTheme(notebook, noteId, null);
    expect(await note()).toMatchObject({ themes: [], refusedThemes: [b] });
    await suggest(a);
    await changeNoteThemes(notebook, noteId, { remove: a });
    expect(await note()).toMatchObject({ themes: [], refusedThemes: [b, a] });
    await setNotesThemes(notebook, [{ noteId, add: [{ id: a, by: 'reader' }] }]);
    expect(await note()).toMatchObject({ themes: [{ id: a, by: 'reader' }], refusedThemes: [b] });
    // What the reader chose is not refused by taking it away: the reader may say so of what is suggested.
    await setNotesThemes(notebook, [{ noteId, refuse: [a] }]);
    expect(await note()).toMatchObject({ themes: [{ id: a, by: 'reader' }], refusedThemes: [b] });
  });

  it('what many notes were moved to is undone, done again and undone by the log, each action of it read once', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', '甲'));
    await keepUnder(notebook, 'n1');
    const [theme] = await liveThemes(notebook);
    const row = (await notebook.db.notes.get('n1000000'))!;
    const many = Array.from({ length: 1200 }, (_, at) => ({ ...row, id: `many${String(at).padStart(4, '0')}` }));
    await notebook.db.notes.bulkPut(many);
    const moved = await setNotesThemes(
      notebook,
      many.map(({ id }) => ({ noteId: id, add: [{ id: theme!.id, by: 'reader' as const }] })),
    );
    const under = async () => (await notebook.db.notes.toArray()).filter(({ themes }) => themes.length > 0).length;
    const undone = await undo(notebook, String(moved.actionId));
    expect(await under()).toBe(0);
    await undo(notebook, String(undone.actionId));
    expect(await under()).toBe(1200);
    const reading = vi.spyOn(notebook.db.log, 'get');
    await undo(notebook, String((await lastAction(notebook))?.actionId));
    expect(await under()).toBe(0);
    expect(reading.mock.calls.length).toBeLessThan(10);
  });

  it('leaves suggestions out that a note has no room for, and refuses the reader’s', async () => {
    const notebook = freshNotebook();
    await addThemes(notebook, fileOf('pack', ...Array.from({ length: 22 }, (_, at) => `主题${at}`)));
    const ids = (await liveThemes(notebook)).map(({ id }) => id);
    await keepUnder(notebook, 'n1', ...ids.slice(0, 19).map((id) => ({ id, by: 'reader' as const })));
    const add = (by: 'reader' | 'suggested') => [{ noteId: 'n1000000', add: ids.slice(19).map((id) => ({ id, by })) }];
    await expect(setNotesThemes(notebook, add('reader'))).rejects.toBeInstanceOf(InvalidChange);
    await setNotesThemes(notebook, add('suggested'));
    expect(await themesOf(notebook, 'n1')).toHaveLength(20);
  });
});

describe('editTheme, keywords', () => {
  it('keeps them as a file would have them, and refuses what there is no room for', async () => {
    const notebook = freshNotebook();
    const { themeId } = await createTheme(notebook, { name: { zh: '甲' } });
    const { actionId } = await editTheme(notebook, themeId, {
      keywords: { zh: [' 党建', '党建', ''], en: ['.*', 'Lead', 'lead'] },
    });
    expect((await notebook.db.themes.get(themeId))?.keywords).toEqual({ zh: ['党建'], en: ['.*', 'Lead'] });
    for (const zh of [Array.from({ length: 1_001 }, (_, at) => `词${at}`), ['长'.repeat(101)]]) {
      await expect(editTheme(notebook, themeId, { keywords: { zh } })).rejects.toBeInstanceOf(InvalidChange);
    }
    await undo(notebook, String(actionId));
    expect((await notebook.db.themes.get(themeId))?.keywords).toEqual({});
  });
});

describe('recentThemes', () => {
  it('gives those used last first, filled up in the reader’s order, only those to choose from', async () => {
    const notebook = freshNotebook();
    const ids: string[] = [];
    for (const zh of '甲乙丙丁') ids.push((await createTheme(notebook, { name: { zh } })).themeId);
    const [a, b, c, d] = ids as [string, string, string, string];
    expect(await recentThemes(notebook, 3)).toEqual([a, b, c]);
    for (const [index, theme] of [c, d, b].entries()) {
      const note = sampleNote(`n${index}`, { themes: [{ id: theme, by: 'reader' }] });
      await keepNote(notebook, { note, speech: sampleSpeech(), url: SAMPLE_URL });
    }
    await editTheme(notebook, d, { archived: true });
    expect(await recentThemes(notebook, 3)).toEqual([b, c, a]);
    expect(await recentThemes(notebook, 1)).toEqual([b]);
  });
});
