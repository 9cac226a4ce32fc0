// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dueNow } from '@/utils/review/due-now';
import { readDueCounts, watchDueCounts } from './due-counts';
import { editNote } from './edit-note';
import { freshNotebook } from './fixtures/fresh-notebook';
import { SAMPLE_URL, sampleNote, sampleSpeech } from './fixtures/sample-drafts';
import { gradeNote } from './grade-note';
import { keepNote } from './keep-note';
import { refreshDueCounts } from './refresh-due-counts';
import { rememberNote } from './remember-note';
import { trashNote } from './trash-note';
import { undo } from './undo';

const usual = { over: 'marked', fresh: 10, again: 50 } as const;
const [A, B] = [sampleNote('a').id, sampleNote('b').id];

beforeEach(() => fakeBrowser.reset());

test('follows what is marked, graded, thrown away and undone, and is not written where nothing of it changed', async () => {
  const notebook = freshNotebook();
  const keep = (id: string) =>
    keepNote(notebook, { speech: sampleSpeech(), note: sampleNote(id, { quote: `第${id}句。` }), url: SAMPLE_URL });
  const count = async (settings: Parameters<typeof refreshDueCounts>[1] = usual): Promise<number> => {
    await refreshDueCounts(notebook, settings);
    return dueNow((await readDueCounts())!.counts, notebook.now()).count;
  };
  await keep('a');
  await keep('b');
  expect(await count()).toBe(0);
  await rememberNote(notebook, A, true);
  await rememberNote(notebook, B, true);
  expect(await count()).toBe(2);
  const told = vi.fn<() => void>();
  const stop = watchDueCounts(told);
  const scanned = vi.spyOn(notebook.db.notes, 'where');
  expect(await count()).toBe(2);
  expect(told).not.toHaveBeenCalled();
  // Looked through the log, not through the notes.
  await editNote(notebook, A, { thought: '想' });
  scanned.mockClear();
  expect(await count()).toBe(2);
  expect(scanned).not.toHaveBeenCalled();
  const { actionId } = await gradeNote(notebook, A, { grade: 4, seen: 0 });
  expect(await count()).toBe(1);
  await trashNote(notebook, B);
  expect(await count()).toBe(0);
  await undo(notebook, actionId!);
  expect(await count()).toBe(1);
  expect(await count({ ...usual, fresh: 0 })).toBe(0);
  expect(told).toHaveBeenCalled();
  stop();
  // A notebook that is another: its log knows nothing of the clock.
  await notebook.db.log.clear();
  expect(await count()).toBe(1);
});
