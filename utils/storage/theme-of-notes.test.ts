// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { allNotes } from './all-notes';
import { createTheme } from './create-theme';
import { dismissedNotes, dismissNotes } from './dismissed-notes';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { lastAction } from './last-action';
import { setNotesThemes } from './set-notes-themes';
import { themeOfNotes } from './theme-of-notes';
import { undo } from './undo';

async function filled() {
  const notebook = freshNotebook();
  const ids: string[] = [];
  for (const quote of ['读书会轮流发言。', '读书会每人三分钟。', '河长要常到河边走。']) {
    const note = sampleNote(`note${ids.length}`, { quote });
    ids.push(note.id);
    await keepNote(notebook, { url: SAMPLE_URL, speech: sampleSpeech(), note });
  }
  return { notebook, ids };
}

test('makes a theme of notes: what was only suggested for them gives way, what the reader chose stays, and one undo takes all back', async () => {
  const { notebook, ids } = await filled();
  const [mine, theirs, left] = await Promise.all(
    ['甲', '乙', '丙'].map(async (zh) => (await createTheme(notebook, { name: { zh } })).themeId),
  );
  await setNotesThemes(notebook, [
    { noteId: ids[0]!, add: [{ id: mine!, by: 'reader' }] },
    { noteId: ids[0]!, add: [{ id: left!, by: 'reader' }] },
    { noteId: ids[1]!, add: [{ id: theirs!, by: 'suggested' }] },
  ]);
  const before = await allNotes(notebook);
  const made = await themeOfNotes(
    notebook,
    { name: { zh: '读书会' }, keywords: { zh: ['读书会', '发言'] } },
    [ids[0]!, ids[1]!, ids[1]!, 'nonesuch'],
    { leave: [left!] },
  );
  expect(made.notes).toBe(2);
  const after = await allNotes(notebook);
  const own = { id: made.themeId, by: 'reader' };
  expect(after.notes.map(({ themes }) => themes)).toEqual([[{ id: mine, by: 'reader' }, own], [own], []]);
  expect(after.themes.at(-1)).toMatchObject({ name: { zh: '读书会' }, keywords: { zh: ['读书会', '发言'] } });

  await undo(notebook, made.actionId);
  const back = await allNotes(notebook);
  expect(back.notes.map(({ themes }) => themes)).toEqual(before.notes.map(({ themes }) => themes));
  expect(back.themes).toHaveLength(3);
});

test('refuses a name that is taken', async () => {
  const { notebook, ids } = await filled();
  await createTheme(notebook, { name: { zh: '读书会' } });
  await expect(themeOfNotes(notebook, { name: { zh: '读书会 ' } }, ids)).rejects.toThrow('of this name');
});

test('remembers the notes that make no theme, until it is told otherwise or they are gone, and writes no action', async () => {
  const { notebook, ids } = await filled();
  const last = await lastAction(notebook);
  expect([...(await dismissedNotes(notebook))]).toEqual([]);
  await dismissNotes(notebook, [...ids, 'nonesuch']);
  expect([...(await dismissedNotes(notebook))]).toEqual(ids);
  await dismissNotes(notebook, ids.slice(1), false);
  expect([...(await dismissedNotes(notebook))]).toEqual(ids.slice(0, 1));
  expect(await lastAction(notebook)).toEqual(last);
});
