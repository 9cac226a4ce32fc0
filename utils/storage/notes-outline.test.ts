// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { allNotes } from './all-notes';
import { createTheme } from './create-theme';
import { editNote } from './edit-note';
import { emptyTrash } from './empty-trash';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import type { NotesNow } from './follow-notes';
import { keepNote } from './keep-note';
import { lastClock } from './last-clock';
import { isOutlined, keepOutline, readOutline } from './notes-outline';
import type { Notebook } from './open-notebook';
import { restoreNote } from './restore-note';
import { setNoteTheme } from './set-note-theme';
import { trashContents } from './trash-contents';
import { trashNote } from './trash-note';
import { trashNotes } from './trash-notes';

const keep = (notebook: Notebook, id: string) =>
  keepNote(notebook, { note: sampleNote(id), speech: sampleSpeech(), url: SAMPLE_URL });
const idOf = (id: string): string => sampleNote(id).id;

async function inFull(notebook: Notebook): Promise<NotesNow> {
  return { ...(await allNotes(notebook)), trashed: (await trashContents(notebook)).notes.map(({ thing }) => thing) };
}
const keepNow = async (notebook: Notebook): Promise<void> =>
  keepOutline(notebook, await inFull(notebook), await lastClock(notebook));
const copyId = (n: number): string => `copy${String(n).padStart(6, '0')}`;

/** Everything that counting, sorting and grouping by theme or date goes by. */
const told = ({ notes, trashed, speeches, themes }: NotesNow) => {
  const bare = (all: NotesNow['notes']) =>
    all
      .map(({ id, speechId, themes: under, paragraph, anchor, created, deleted }) => [
        id,
        speechId,
        under.map((theme) => theme.id),
        paragraph.index,
        anchor.start,
        created,
        deleted,
      ])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return [bare(notes), bare(trashed), Object.fromEntries(speeches), themes];
};

async function filled(): Promise<Notebook> {
  const notebook = freshNotebook();
  for (const id of ['n1', 'n2', 'n3', 'n4']) await keep(notebook, id);
  const made = await createTheme(notebook, { name: { zh: '担当' } });
  if (!('themeId' in made)) throw new Error('no theme');
  await setNoteTheme(notebook, idOf('n1'), made.themeId);
  await trashNote(notebook, idOf('n2'));
  // So many that an outline is worth its while.
  const row = (await notebook.db.notes.get(idOf('n4')))!;
  await notebook.db.notes.bulkPut(Array.from({ length: 2_000 }, (_, n) => ({ ...row, id: copyId(n) })));
  return notebook;
}

test('an outline says of the notes where they stand, and those that are seen first are whole', async () => {
  const notebook = await filled();
  await keepNow(notebook);
  const outline = await readOutline(notebook, () => [idOf('n3')]);
  const full = await inFull(notebook);
  expect(told(outline!)).toEqual(told(full));
  const whole = outline!.notes.filter((note) => !isOutlined(note));
  expect(whole).toEqual(full.notes.filter(({ id }) => id === idOf('n3')));
});

test('it follows the log: what was kept, written, trashed, restored and deleted for good since', async () => {
  const notebook = await filled();
  await keepNow(notebook);
  await keep(notebook, 'n5');
  await editNote(notebook, idOf('n3'), { thought: '想' });
  await emptyTrash(notebook);
  await trashNote(notebook, idOf('n4'));
  await restoreNote(notebook, idOf('n4'));
  await trashNote(notebook, idOf('n1'));
  const outline = await readOutline(notebook, () => [idOf('n3')]);
  expect(told(outline!)).toEqual(told(await inFull(notebook)));
  const whole = outline!.notes.filter((note) => !isOutlined(note));
  expect(whole.map(({ id }) => id).toSorted()).toEqual(['n3', 'n4', 'n5'].map(idOf));
  expect(whole.find(({ id }) => id === idOf('n3'))!.thought).toBe('想');
});

test('none where none was kept, where nothing is to be seen first, where the log does not reach back', async () => {
  const notebook = await filled();
  expect(await readOutline(notebook, () => [idOf('n3')])).toBeUndefined();
  await keepNow(notebook);
  expect(await readOutline(notebook, () => [])).toBeUndefined();
  await notebook.db.log.delete(await lastClock(notebook));
  expect(await readOutline(notebook, () => [idOf('n3')])).toBeUndefined();
});

test('it is kept of many notes, and anew after many actions', async () => {
  const notebook = await filled();
  await keepNow(notebook);
  const first = await notebook.db.meta.get('outline');
  expect(first).toBeDefined();
  await editNote(notebook, idOf('n3'), { thought: '想' });
  await keepNow(notebook);
  expect(await notebook.db.meta.get('outline')).toEqual(first);
  for (let n = 0; n < 50; n++) await editNote(notebook, idOf('n3'), { thought: `想${n}` });
  await keepNow(notebook);
  expect(await notebook.db.meta.get('outline')).not.toEqual(first);
  // Few are left.
  await notebook.db.notes.bulkDelete(Array.from({ length: 100 }, (_, n) => copyId(n)));
  await keepNow(notebook);
  expect((await notebook.db.meta.toArray()).filter(({ key }) => key.startsWith('outline'))).toEqual([]);
});

test('it is kept anew after one action on many notes, which would take long to read', async () => {
  const notebook = await filled();
  await keepNow(notebook);
  await trashNotes(
    notebook,
    Array.from({ length: 1_001 }, (_, n) => copyId(n)),
  );
  // As many again, so that there still are many.
  const row = (await notebook.db.notes.get(idOf('n4')))!;
  await notebook.db.notes.bulkPut(Array.from({ length: 1_001 }, (_, n) => ({ ...row, id: copyId(5_000 + n) })));
  const now = await lastClock(notebook);
  await keepNow(notebook);
  expect((await notebook.db.meta.get('outline-at'))?.value).toMatchObject({ at: now });
});

test('a notebook that is newer than this page is not written to', async () => {
  const notebook = await filled();
  notebook.health.set({ newer: 99 });
  await keepNow(notebook);
  expect(await notebook.db.meta.get('outline')).toBeUndefined();
});
