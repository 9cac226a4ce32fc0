// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { apply } from './apply';
import { editNote } from './edit-note';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { followNotes, type NotesNow } from './follow-notes';
import { keepNote } from './keep-note';
import { lastAction } from './last-action';
import { openNotebook, type Notebook } from './open-notebook';
import { setNotesThemes } from './set-notes-themes';
import { themeChanges } from './theme-changes';
import { trashNotes } from './trash-notes';
import { undo } from './undo';

/** So many that it is asked who holds them (read-rows.ts). */
const COUNT = 600;

async function held(): Promise<{ notebook: Notebook; other: Notebook; now: () => NotesNow; ids: string[] }> {
  const notebook = freshNotebook();
  await keepNote(notebook, { note: sampleNote('n'), speech: sampleSpeech(), url: SAMPLE_URL });
  const { db } = notebook;
  const [row] = await db.notes.toArray();
  const ids = Array.from({ length: COUNT }, (_, n) => `note${String(n).padStart(12, '0')}`);
  await db.notes.bulkPut(ids.map((id) => ({ ...row!, id })));
  await apply(notebook, { label: 'create-theme', changes: themeChanges([{ id: 'theme1', name: { zh: '修桥' } }], []) });
  let now: NotesNow | undefined;
  onTestFinished(
    followNotes(
      notebook,
      (next) => (now = next),
      (error) => {
        throw error;
      },
    ),
  );
  await vi.waitFor(() => expect(now?.notes).toHaveLength(COUNT + 1));
  const other = openNotebook({ name: db.name });
  onTestFinished(() => other.db.close());
  return { notebook, other, now: () => now!, ids };
}

const under = (ids: readonly string[], id = 'theme1') =>
  ids.map((noteId) => ({ noteId, add: [{ id, by: 'reader' as const }] }));

test('what the page holds is read neither before an act nor after it', async () => {
  const { notebook, now, ids } = await held();
  const read = vi.spyOn(notebook.db.notes, 'bulkGet');
  const all = vi.spyOn(notebook.db.notes, 'toArray');
  await setNotesThemes(notebook, under(ids));
  await vi.waitFor(() => expect(now().notes.filter(({ themes }) => themes.length > 0)).toHaveLength(COUNT));
  expect(read).not.toHaveBeenCalled();
  expect(all).not.toHaveBeenCalled();
  const rows = await notebook.db.notes.bulkGet(ids);
  expect(rows.every((row) => row?.themes[0]?.id === 'theme1')).toBe(true);
  const [first] = rows;
  expect(Object.keys(first!.clocks)).toEqual(expect.arrayContaining(['*', 'themes']));
});

test('what another window wrote a moment before is not written over', async () => {
  const { notebook, other, ids } = await held();
  // Nothing in between: this window has not been told yet.
  await editNote(other, ids[7]!, { thought: '从那边写的。' });
  await setNotesThemes(notebook, under(ids));
  const row = await notebook.db.notes.get(ids[7]!);
  expect(row).toMatchObject({ thought: '从那边写的。', themes: [{ id: 'theme1' }] });
});

test('what was taken back comes as it is in the notebook', async () => {
  const { notebook, now, ids } = await held();
  const read = () => notebook.db.notes.bulkGet(ids);
  const before = await read();
  await setNotesThemes(notebook, under(ids));
  await trashNotes(notebook, ids);
  await vi.waitFor(() => expect(now().trashed).toHaveLength(COUNT));
  await undo(notebook, (await lastAction(notebook))!.actionId);
  await vi.waitFor(() => expect(now().notes).toHaveLength(COUNT + 1));
  const shown = new Map(now().notes.map((note) => [note.id, note]));
  for (const row of await read()) {
    const { clocks: _clocks, ...note } = row!;
    expect(shown.get(note.id)).toEqual(note);
  }
  expect((await read()).map((row) => row?.thought)).toEqual(before.map((row) => row?.thought));
});

test('what came to nothing is not shown', async () => {
  const { notebook, now, ids } = await held();
  const before = now();
  const controller = new AbortController();
  const ended = setNotesThemes(notebook, under(ids), {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  await expect(ended).rejects.toThrow();
  expect(now()).toBe(before);
  await editNote(notebook, ids[3]!, { thought: '后来写的。' });
  await vi.waitFor(() => expect(now().notes.find(({ id }) => id === ids[3])?.thought).toBe('后来写的。'));
  expect(now().notes.every(({ themes }) => themes.length === 0)).toBe(true);
});
