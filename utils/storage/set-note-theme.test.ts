// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createTheme } from './create-theme';
import { deleteTheme } from './delete-theme';
import { InvalidChange, NotFound } from './errors';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { liveThemes } from './live-themes';
import { setNoteTheme } from './set-note-theme';

const NOTE = 'n1000000';

async function withNote() {
  const notebook = freshNotebook();
  const { themeId } = await createTheme(notebook, { name: { zh: '甲', en: 'First' } });
  const themes = [{ id: themeId, by: 'suggested' as const }];
  await keepNote(notebook, { note: sampleNote('n1', { themes }), speech: sampleSpeech(), url: SAMPLE_URL });
  const themesNow = async () => (await notebook.db.notes.get(NOTE))?.themes;
  return { notebook, themeId, themesNow };
}

describe('setNoteTheme', () => {
  it('puts a note under one theme, under none, and says when it was so already', async () => {
    const { notebook, themeId, themesNow } = await withNote();
    await setNoteTheme(notebook, NOTE, themeId);
    expect(await themesNow()).toEqual([{ id: themeId, by: 'reader' }]);
    expect(await setNoteTheme(notebook, NOTE, themeId)).toEqual({ actionId: null });
    await setNoteTheme(notebook, NOTE, null);
    expect(await themesNow()).toEqual([]);
  });

  it('makes the theme in the same action, and once', async () => {
    const { notebook, themesNow } = await withNote();
    const rows = await notebook.db.log.count();
    const newTheme = { id: 'theme002', name: '乙' };
    await setNoteTheme(notebook, NOTE, null, newTheme);
    expect(await setNoteTheme(notebook, NOTE, null, newTheme)).toEqual({ actionId: null });
    expect(await themesNow()).toEqual([{ id: 'theme002', by: 'reader' }]);
    expect(await notebook.db.log.count()).toBe(rows + 1);
  });

  it('takes the theme of that name, in either language', async () => {
    const { notebook, themeId, themesNow } = await withNote();
    await setNoteTheme(notebook, NOTE, null, { id: 'theme002', name: 'first' });
    expect(await themesNow()).toEqual([{ id: themeId, by: 'reader' }]);
    expect(await notebook.db.themes.count()).toBe(1);
  });

  it('takes a theme of that id out of the trash, under the name that was typed', async () => {
    const { notebook, themeId, themesNow } = await withNote();
    await deleteTheme(notebook, themeId);
    await setNoteTheme(notebook, NOTE, null, { id: themeId, name: '乙' });
    expect(await themesNow()).toEqual([{ id: themeId, by: 'reader' }]);
    expect((await liveThemes(notebook)).map(({ name }) => name)).toEqual([{ zh: '乙' }]);
  });

  it('refuses a note and a theme there is not, one in the trash and a name that is none, and changes nothing', async () => {
    const { notebook, themeId, themesNow } = await withNote();
    const { themeId: trashed } = await createTheme(notebook, { name: { zh: '乙' } });
    await deleteTheme(notebook, trashed);
    const rows = await notebook.db.log.count();
    await expect(setNoteTheme(notebook, 'nothere0', themeId)).rejects.toBeInstanceOf(NotFound);
    await expect(setNoteTheme(notebook, NOTE, 'nothere0')).rejects.toBeInstanceOf(NotFound);
    await expect(setNoteTheme(notebook, NOTE, trashed)).rejects.toBeInstanceOf(NotFound);
    const unnamed = setNoteTheme(notebook, NOTE, null, { id: 'theme002', name: ' ' });
    await expect(unnamed).rejects.toBeInstanceOf(InvalidChange);
    expect(await themesNow()).toEqual([{ id: themeId, by: 'suggested' }]);
    expect(await notebook.db.log.count()).toBe(rows);
  });
});
