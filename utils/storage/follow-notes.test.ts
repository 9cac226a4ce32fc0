// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { StudyNotes } from '@/utils/model/study-notes';
import { allNotes } from './all-notes';
import { createTheme } from './create-theme';
import { deleteTheme } from './delete-theme';
import { editNote } from './edit-note';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { followNotes, type NotesNow } from './follow-notes';
import { keepNote } from './keep-note';
import { recordStudyNotes } from './record-study-notes';
import { saveStudyNotes } from './save-study-notes';
import { studyNotesById } from './study-notes-by-id';
import { lastAction } from './last-action';
import { openNotebook, type Notebook } from './open-notebook';
import { restoreNote } from './restore-note';
import { setNoteTheme } from './set-note-theme';
import { trashNote } from './trash-note';
import { undo } from './undo';
import { withoutClocks } from './without-clocks';

const studyNotes: StudyNotes = {
  version: 1,
  id: 'doc00001',
  title: '学习心得',
  templateId: 'personal',
  lang: 'zh-CN',
  date: '2026-04-24',
  blocks: [],
  created: 0,
  changed: 0,
};

function follow(notebook: Notebook): { told: NotesNow[]; failed: Error[] } {
  const told: NotesNow[] = [];
  const failed: Error[] = [];
  onTestFinished(
    followNotes(
      notebook,
      (now) => told.push(now),
      (error) => failed.push(error),
    ),
  );
  return { told, failed };
}

const keep = (notebook: Notebook, id: string) =>
  keepNote(notebook, { note: sampleNote(id), speech: sampleSpeech(), url: SAMPLE_URL });

async function inFull(notebook: Notebook): Promise<NotesNow> {
  const rows = (await notebook.db.notes.toArray()).filter(({ deleted }) => deleted !== undefined);
  const trashed = rows.map(withoutClocks).sort((a, b) => b.deleted! - a.deleted! || (a.id < b.id ? -1 : 1));
  return { ...(await allNotes(notebook)), trashed };
}

test('an empty notebook is told as one', async () => {
  const { told } = follow(freshNotebook());
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(told[0]).toEqual({ notes: [], trashed: [], speeches: new Map(), themes: [] });
});

test('what an action changed comes anew, everything else is the same object', async () => {
  const notebook = freshNotebook();
  await keep(notebook, 'n1');
  await keep(notebook, 'n2');
  const { told } = follow(notebook);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  await editNote(notebook, 'n2000000', { thought: '先照亮村口。' });
  await vi.waitFor(() => expect(told).toHaveLength(2));
  const [before, after] = told as [NotesNow, NotesNow];
  expect(after.notes.map(({ thought }) => thought)).toEqual(['', '先照亮村口。']);
  expect(after.notes[0]).toBe(before.notes[0]);
  const [[id]] = [...after.speeches] as [[string, unknown]];
  expect(after.speeches.get(id)).toBe(before.speeches.get(id));
});

test('what changes nothing that is shown is not told, but its clock is', async () => {
  const notebook = freshNotebook();
  await keep(notebook, 'n1');
  await recordStudyNotes(notebook, studyNotes);
  const tell = vi.fn<(now: NotesNow, at: string) => void>();
  const pass = vi.fn<(at: string) => void>();
  onTestFinished(
    followNotes(
      notebook,
      tell,
      (error) => {
        throw error;
      },
      pass,
    ),
  );
  await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
  const found = await studyNotesById(notebook, studyNotes.id);
  if (found.kind !== 'document') throw new Error(found.kind);
  let { at } = found;
  for (const text of ['甲', '乙']) {
    const fields = { blocks: [{ kind: 'paragraph' as const, text, from: 'reader' as const }] };
    ({ at } = await saveStudyNotes(notebook, { id: studyNotes.id, fields, seen: at, sitting: 'a' }));
    await vi.waitFor(() => expect(pass).toHaveBeenLastCalledWith(at));
  }
  expect(tell).toHaveBeenCalledOnce();
  // The row of the first save is no longer there: what was told is followed on from the last.
  await editNote(notebook, 'n1000000', { thought: '先照亮村口。' });
  await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2));
  expect(tell.mock.calls[1]![0].notes.map(({ thought }) => thought)).toEqual(['先照亮村口。']);
});

test('what another window does is followed, too', async () => {
  const notebook = freshNotebook();
  const { told } = follow(notebook);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  const other = openNotebook({ name: notebook.db.name });
  onTestFinished(() => other.db.close());
  await keep(other, 'n1');
  await vi.waitFor(() => expect(told.at(-1)?.notes).toHaveLength(1));
});

test('a notebook that was emptied is read anew', async () => {
  const notebook = freshNotebook();
  await keep(notebook, 'n1');
  const { told } = follow(notebook);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  const { db } = notebook;
  await db.transaction('rw', [db.notes, db.speeches, db.log], () =>
    Promise.all([db.notes.clear(), db.speeches.clear(), db.log.clear()]),
  );
  await vi.waitFor(() => expect(told.at(-1)?.notes).toEqual([]));
});

test('following gives what reading everything gives, whatever was done', async () => {
  const act = fc.oneof(
    fc.record({ act: fc.constant('keep' as const), n: fc.nat(5) }),
    fc.record({ act: fc.constantFrom('trash', 'restore', 'edit', 'theme', 'unsort', 'undo', 'drop'), n: fc.nat(5) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
      const notebook = freshNotebook();
      let last: NotesNow | undefined;
      const stop = followNotes(
        notebook,
        (now) => (last = now),
        (error) => {
          throw error;
        },
      );
      const doing = {
        keep: (id: string) => keep(notebook, id.slice(0, 2)),
        trash: (id: string) => trashNote(notebook, id),
        restore: (id: string) => restoreNote(notebook, id),
        edit: (id: string) => editNote(notebook, id, { thought: `想${Math.abs(last?.notes.length ?? 0)}` }),
        theme: async (id: string) => setNoteTheme(notebook, id, null, { id: `theme${id}`, name: `主题${id}` }),
        unsort: (id: string) => setNoteTheme(notebook, id, null),
        undo: async () => undo(notebook, (await lastAction(notebook))?.actionId ?? ''),
        drop: (id: string) => deleteTheme(notebook, `theme${id}`),
      };
      for (const { act, n } of acts) await doing[act](`n${n}000000`).catch(() => undefined);
      const expected = await inFull(notebook);
      await vi.waitFor(() => expect(last).toEqual(expected));
      stop();
    }),
    { numRuns: 25 },
  );
});

test('what cannot be read is said, and read when it can be', async () => {
  const notebook = freshNotebook();
  await createTheme(notebook, { name: { zh: '修桥' } });
  const read = vi.spyOn(notebook.db.speeches, 'toArray').mockRejectedValueOnce(new Error('broken'));
  const { told, failed } = follow(notebook);
  await vi.waitFor(() => expect(failed.map(({ message }) => message)).toEqual(['broken']));
  read.mockRestore();
  await keep(notebook, 'n1');
  await vi.waitFor(() => expect(told.at(-1)?.notes).toHaveLength(1));
});
