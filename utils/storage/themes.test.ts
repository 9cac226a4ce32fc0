// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addStarterThemes } from './add-starter-themes';
import { allNotes } from './all-notes';
import { createTheme } from './create-theme';
import { deleteTheme } from './delete-theme';
import { editTheme } from './edit-theme';
import { InvalidChange, NotFound } from './errors';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { liveThemes } from './live-themes';
import { orderThemes } from './order-themes';
import { recentThemes } from './recent-themes';
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

describe('addStarterThemes', () => {
  it('adds a set once, in its order, in one action', async () => {
    const notebook = freshNotebook();
    await createTheme(notebook, { name: { zh: '民生' } });
    const set = ['生态', '民生', '担当'].map((zh, index) => ({
      name: { zh },
      style: index + 1,
      keywords: { zh: [zh] },
    }));
    const first = await addStarterThemes(notebook, set);
    expect(first.added).toBe(2);
    expect((await liveThemes(notebook)).map(({ name }) => name.zh)).toEqual(['民生', '生态', '担当']);
    expect(await addStarterThemes(notebook, set)).toEqual({ added: 0, actionId: null });
    expect(await notebook.db.log.count()).toBe(2);
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
