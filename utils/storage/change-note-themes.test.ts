// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { changeNoteThemes } from './change-note-themes';
import { createTheme } from './create-theme';
import { deleteTheme } from './delete-theme';
import { InvalidChange, NotFound } from './errors';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { undo } from './undo';

const NOTE = 'n1000000';

async function withNote(count = 2) {
  const notebook = freshNotebook();
  const ids: string[] = [];
  for (let i = 0; i < count; i++) ids.push((await createTheme(notebook, { name: { zh: `主题${String(i)}` } })).themeId);
  const themes = ids.slice(0, 2).map((id) => ({ id, by: 'suggested' as const }));
  await keepNote(notebook, { note: sampleNote('n1', { themes }), speech: sampleSpeech(), url: SAMPLE_URL });
  const now = async () => (await notebook.db.notes.get(NOTE))?.themes.map(({ id }) => id);
  return { notebook, ids, now };
}

describe('changeNoteThemes', () => {
  it('adds one behind the others, says when it was there already, and takes one away', async () => {
    const { notebook, ids, now } = await withNote(3);
    const [first, second, third] = ids as [string, string, string];
    await changeNoteThemes(notebook, NOTE, { add: third });
    expect(await now()).toEqual([first, second, third]);
    expect(await changeNoteThemes(notebook, NOTE, { add: third })).toEqual({ actionId: null });
    await changeNoteThemes(notebook, NOTE, { remove: first });
    expect(await now()).toEqual([second, third]);
    expect(await changeNoteThemes(notebook, NOTE, { remove: first })).toEqual({ actionId: null });
  });

  it('puts one in the place of another, and is taken back as one', async () => {
    const { notebook, ids, now } = await withNote(3);
    const [first, second, third] = ids as [string, string, string];
    const { actionId } = await changeNoteThemes(notebook, NOTE, { remove: first, add: third });
    expect(await now()).toEqual([third, second]);
    await undo(notebook, actionId!);
    expect(await now()).toEqual([first, second]);
    await changeNoteThemes(notebook, NOTE, { remove: first, add: second });
    expect(await now()).toEqual([second]);
  });

  it('loses nothing another window added meanwhile', async () => {
    const { notebook, ids, now } = await withNote(4);
    await Promise.all([
      changeNoteThemes(notebook, NOTE, { add: ids[2]! }),
      changeNoteThemes(notebook, NOTE, { add: ids[3]! }),
    ]);
    expect((await now())?.toSorted()).toEqual(ids.toSorted());
  });

  it('makes the theme in the same action; undone, both go', async () => {
    const { notebook, ids, now } = await withNote();
    const { actionId } = await changeNoteThemes(notebook, NOTE, { newTheme: { id: 'theme002', name: '乙' } });
    expect(await now()).toEqual([...ids, 'theme002']);
    await undo(notebook, actionId!);
    expect(await now()).toEqual(ids);
    expect((await notebook.db.themes.get('theme002'))?.deleted).not.toBeUndefined();
  });

  it('refuses a note and a theme there is not, one in the trash, and one too many; nothing changes', async () => {
    const { notebook, ids, now } = await withNote(21);
    await expect(changeNoteThemes(notebook, 'nothere0', { add: ids[2]! })).rejects.toBeInstanceOf(NotFound);
    await expect(changeNoteThemes(notebook, NOTE, { add: 'nothere0' })).rejects.toBeInstanceOf(NotFound);
    await deleteTheme(notebook, ids[20]!);
    await expect(changeNoteThemes(notebook, NOTE, { add: ids[20]! })).rejects.toBeInstanceOf(NotFound);
    const unnamed = changeNoteThemes(notebook, NOTE, { newTheme: { id: 'theme002', name: ' ' } });
    await expect(unnamed).rejects.toBeInstanceOf(InvalidChange);
    expect(await now()).toEqual(ids.slice(0, 2));

    for (const id of ids.slice(2, 20)) await changeNoteThemes(notebook, NOTE, { add: id });
    const more = changeNoteThemes(notebook, NOTE, { newTheme: { id: 'theme002', name: '乙' } });
    await expect(more).rejects.toBeInstanceOf(InvalidChange);
    expect(await now()).toHaveLength(20);
    expect(await notebook.db.themes.get('theme002')).toBeUndefined();
  });
});
