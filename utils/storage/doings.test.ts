// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { doings } from './doings';
import { editNote } from './edit-note';
import { freshNotebook } from './fixtures/fresh-notebook';
import { SAMPLE_URL, sampleNote, sampleSpeech } from './fixtures/sample-drafts';
import { gradeNote } from './grade-note';
import { keepNote } from './keep-note';
import { trashNote } from './trash-note';

const DAY = 86_400_000;

test('tells when notes were kept and own words last written; grades and what is in the trash are no writing', async () => {
  let now = Date.UTC(2026, 3, 1);
  const notebook = freshNotebook({ now: () => now });
  const keep = async (id: string, thought: string) => {
    const note = sampleNote(id, { quote: `第${id}句。`, thought });
    await keepNote(notebook, { speech: sampleSpeech(), note, url: SAMPLE_URL });
    return note.id;
  };
  const first = now;
  const a = await keep('a', '当时就想到了。');
  const b = await keep('b', '');
  const c = await keep('c', '会扔掉的。');
  const speechId = (await notebook.db.notes.get(a))!.speechId;
  now += DAY;
  await editNote(notebook, b, { application: '明天就用。' });
  now += DAY;
  await gradeNote(notebook, b, { grade: 3, seen: 0 });
  await trashNote(notebook, c);
  const { kept, written, documents } = await doings(notebook);
  expect(kept).toEqual([
    { at: first, speechId },
    { at: first, speechId },
  ]);
  expect(written.map((at) => Math.floor((at - first) / DAY))).toEqual([0, 1]);
  expect(documents).toEqual([]);
});
