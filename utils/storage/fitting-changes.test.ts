// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addThemes } from './add-themes';
import { createTheme } from './create-theme';
import { deleteTheme } from './delete-theme';
import { editNote } from './edit-note';
import { editTheme } from './edit-theme';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { isNoteAt } from './is-note-at';
import { keepNote } from './keep-note';
import { liveThemes } from './live-themes';
import type { Notebook } from './open-notebook';
import { setNoteTheme } from './set-note-theme';
import { trashNote } from './trash-note';
import { undo } from './undo';

const NOTE = 'n1000000';
const MOBILE = 'https://m.news.example/c1';

const keep = (notebook: Notebook, id: string, url = SAMPLE_URL) =>
  keepNote(notebook, { note: sampleNote(id), speech: sampleSpeech(), url });
const undone = async (notebook: Notebook, { actionId }: { actionId: string | null }) =>
  (await undo(notebook, String(actionId))).undone;
const themesOf = async (notebook: Notebook, id = NOTE) =>
  (await notebook.db.notes.get(id))?.themes.map((theme) => theme.id);
const names = async (notebook: Notebook) => (await liveThemes(notebook)).map(({ name }) => name.zh);

/** A notebook with one note and themes of these names; answers their ids. */
async function withThemes<const T extends readonly string[]>(...zhs: T) {
  const notebook = freshNotebook();
  await keep(notebook, 'n1');
  const ids: string[] = [];
  for (const zh of zhs) ids.push((await createTheme(notebook, { name: { zh } })).themeId);
  return { notebook, ids: ids as { [K in keyof T]: string } };
}

describe('undo of a change of theme', () => {
  it('does not put the note back under a theme that is in the trash', async () => {
    const { notebook, ids } = await withThemes('甲', '乙');
    const [first, second] = ids;
    await setNoteTheme(notebook, NOTE, first);
    const change = await setNoteTheme(notebook, NOTE, second);
    await deleteTheme(notebook, first);
    const rows = await notebook.db.log.count();
    expect(await undone(notebook, change)).toBe(false);
    expect(await themesOf(notebook)).toEqual([second]);
    expect(await notebook.db.log.count()).toBe(rows);
  });

  it('puts it back under those that are left', async () => {
    const { notebook, ids } = await withThemes('甲', '乙', '丙');
    const [first, second, third] = ids;
    const both = [first, second].map((id) => ({ id, by: 'reader' as const }));
    await editNote(notebook, NOTE, { themes: both });
    const change = await setNoteTheme(notebook, NOTE, third);
    await deleteTheme(notebook, first);
    expect(await undone(notebook, change)).toBe(true);
    expect(await themesOf(notebook)).toEqual([second]);
  });

  it('puts it back under none where it was under none', async () => {
    const { notebook, ids } = await withThemes('甲');
    expect(await undone(notebook, await setNoteTheme(notebook, NOTE, ids[0]))).toBe(true);
    expect(await themesOf(notebook)).toEqual([]);
  });

  it('takes back the theme made for it, unless another note came under it', async () => {
    const { notebook } = await withThemes();
    const made = await setNoteTheme(notebook, NOTE, null, { id: 'theme001', name: '甲' });
    expect(await undone(notebook, made)).toBe(true);
    expect(await names(notebook)).toEqual([]);
    const again = await setNoteTheme(notebook, NOTE, null, { id: 'theme002', name: '乙' });
    await keep(notebook, 'n2');
    await setNoteTheme(notebook, 'n2000000', 'theme002');
    expect(await undone(notebook, again)).toBe(true);
    expect(await names(notebook)).toEqual(['乙']);
    expect([await themesOf(notebook), await themesOf(notebook, 'n2000000')]).toEqual([[], ['theme002']]);
  });

  it('keeps the theme made for it while the note cannot go back to another', async () => {
    const { notebook, ids } = await withThemes('甲');
    await setNoteTheme(notebook, NOTE, ids[0]);
    const made = await setNoteTheme(notebook, NOTE, null, { id: 'theme001', name: '乙' });
    await deleteTheme(notebook, ids[0]);
    expect(await undone(notebook, made)).toBe(false);
    expect([await names(notebook), await themesOf(notebook)]).toEqual([['乙'], ['theme001']]);
  });
});

describe('undo of the deletion of a theme', () => {
  it('brings back notes and theme, and undone itself takes both away', async () => {
    const { notebook, ids } = await withThemes('甲');
    await setNoteTheme(notebook, NOTE, ids[0]);
    const back = await undo(notebook, String((await deleteTheme(notebook, ids[0])).actionId));
    expect([await names(notebook), await themesOf(notebook)]).toEqual([['甲'], [ids[0]]]);
    expect(await undone(notebook, back)).toBe(true);
    expect([await names(notebook), await themesOf(notebook)]).toEqual([[], []]);
  });

  it('makes no second theme of a name that was taken meanwhile: it comes back under one that is free', async () => {
    const { notebook, ids } = await withThemes('学习');
    await setNoteTheme(notebook, NOTE, ids[0]);
    const deleted = await deleteTheme(notebook, ids[0]);
    const { themeId } = await createTheme(notebook, { name: { zh: '学 习' } });
    expect(await undone(notebook, deleted)).toBe(true);
    const name = async (id: string) => (await notebook.db.themes.get(id))?.name.zh;
    expect([await name(ids[0]), await name(themeId)]).toEqual(['学习 2', '学 习']);
    expect(await themesOf(notebook)).toEqual([ids[0]]);
  });
});

describe('undo of a new name', () => {
  it('does not give a theme a name that was taken meanwhile', async () => {
    const { notebook, ids } = await withThemes('学习');
    const renamed = await editTheme(notebook, ids[0], { name: { zh: '读书' } });
    await createTheme(notebook, { name: { zh: '学习' } });
    expect(await undone(notebook, renamed)).toBe(false);
    expect(await names(notebook)).toEqual(['读书', '学习']);
  });

  it('takes back what else was changed with it', async () => {
    const { notebook, ids } = await withThemes('学习');
    const edited = await editTheme(notebook, ids[0], { name: { zh: '读书' }, style: 9 });
    await createTheme(notebook, { name: { zh: '学习' } });
    expect(await undone(notebook, edited)).toBe(true);
    expect(await notebook.db.themes.get(ids[0])).toMatchObject({ name: { zh: '读书' }, style: 1 });
  });

  it('goes back to the name while its theme is in the trash', async () => {
    const { notebook, ids } = await withThemes('学习');
    const renamed = await editTheme(notebook, ids[0], { name: { zh: '读书' } });
    const deleted = await deleteTheme(notebook, ids[0]);
    await createTheme(notebook, { name: { zh: '学习' } });
    expect(await undone(notebook, renamed)).toBe(true);
    expect(await undone(notebook, deleted)).toBe(true);
    expect(new Set(await names(notebook))).toEqual(new Set(['学习', '学习 2']));
  });
});

describe('undo of a note kept at a new address', () => {
  it('leaves the address to the notes kept there since, in the trash or not', async () => {
    const notebook = freshNotebook();
    await keep(notebook, 'n1');
    const first = await keep(notebook, 'n2', MOBILE);
    await keep(notebook, 'n3', MOBILE);
    expect(await undone(notebook, first)).toBe(true);
    expect((await notebook.db.notes.get('n2000000'))?.deleted).toBeDefined();
    expect(await isNoteAt(notebook, 'n3000000', MOBILE)).toBe(true);
    const again = await keep(notebook, 'n4', 'https://x.example/');
    for (const id of [NOTE, 'n3000000']) await trashNote(notebook, id);
    await undo(notebook, again.actionId);
    // What this page may take back is told by the address too.
    expect(await isNoteAt(notebook, 'n3000000', 'https://x.example/')).toBe(true);
  });
});

describe('undo of what concerns many', () => {
  it('puts a deleted theme back on six hundred notes', async () => {
    const { notebook, ids } = await withThemes('甲');
    await setNoteTheme(notebook, NOTE, ids[0]);
    const row = (await notebook.db.notes.get(NOTE))!;
    const many = Array.from({ length: 600 }, (_, at) => ({ ...row, id: `many${String(at).padStart(4, '0')}` }));
    await notebook.db.notes.bulkPut(many);
    const deleted = await deleteTheme(notebook, ids[0]);
    expect(await undone(notebook, deleted)).toBe(true);
    expect(await notebook.db.notes.filter(({ themes }) => themes.length === 1).count()).toBe(601);
  });

  it('takes back a file of five hundred themes, but for the one that has got a note, and brings them again', async () => {
    const { notebook } = await withThemes();
    const themes = Array.from({ length: 500 }, (_, at) => ({ id: `t${at}`, name: { zh: `主题${at}` }, keywords: {} }));
    const { actionId } = await addThemes(notebook, { themes });
    const kept = (await liveThemes(notebook))[7]!;
    await setNoteTheme(notebook, NOTE, kept.id);
    const back = await undo(notebook, String(actionId));
    expect(await names(notebook)).toEqual([kept.name.zh]);
    await undo(notebook, String(back.actionId));
    expect(await liveThemes(notebook)).toHaveLength(500);
  });
});
