// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { buryNote } from './bury-note';
import { editNote } from './edit-note';
import { freshNotebook } from './fixtures/fresh-notebook';
import { SAMPLE_URL, sampleNote, sampleSpeech } from './fixtures/sample-drafts';
import frozen1 from './fixtures/v1.json';
import frozen2 from './fixtures/v2.json';
import { gradeNote } from './grade-note';
import { keepNote } from './keep-note';
import { openNotebook, type Notebook } from './open-notebook';
import { rememberNote } from './remember-note';
import type { NoteRow } from './row';
import { trashNote } from './trash-note';
import { undo } from './undo';

const A = sampleNote('a').id;

async function withNote(): Promise<Notebook> {
  const notebook = freshNotebook();
  await keepNote(notebook, { speech: sampleSpeech(), note: sampleNote('a'), url: SAMPLE_URL });
  return notebook;
}
const reviewOf = async ({ db }: Notebook, id = A) => (await db.notes.get(id))?.review;

test('a grade is one action, and undo takes exactly it back, as often as there were', async () => {
  const notebook = await withNote();
  await rememberNote(notebook, A, true);
  const states = [await reviewOf(notebook)];
  const actions: string[] = [];
  for (const grade of [3, 1, 4, 2] as const) {
    const { actionId } = await gradeNote(notebook, A, { grade, seen: actions.length });
    actions.push(actionId!);
    states.push(await reviewOf(notebook));
  }
  expect(states.at(-1)?.grades.map(({ grade }) => grade)).toEqual([3, 1, 4, 2]);
  expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(5);
  for (const actionId of actions.toReversed()) {
    states.pop();
    expect(await undo(notebook, actionId)).toMatchObject({ undone: true });
    expect(await reviewOf(notebook)).toEqual(states.at(-1));
  }
  expect(await reviewOf(notebook)).toEqual({ remember: true, grades: [] });
});

test('undone and done again, a grade is what it was', async () => {
  const notebook = await withNote();
  const { actionId } = await gradeNote(notebook, A, { grade: 3, seen: 0 });
  const after = await reviewOf(notebook);
  const back = await undo(notebook, actionId!);
  expect(await reviewOf(notebook)).toBeUndefined();
  await undo(notebook, back.actionId!);
  expect(await reviewOf(notebook)).toEqual(after);
});

test('two windows that ask the same note get one answer; what else the note holds stays', async () => {
  const notebook = await withNote();
  const other = openNotebook({ name: notebook.db.name, now: notebook.now });
  const [first, second] = await Promise.all([
    gradeNote(notebook, A, { grade: 3, seen: 0 }),
    gradeNote(other, A, { grade: 1, seen: 0 }),
    editNote(other, A, { thought: '先看人。' }),
  ]);
  expect([first.actionId, second.actionId].filter((id) => id === null)).toHaveLength(1);
  const row = await notebook.db.notes.get(A);
  expect(row?.review?.grades.map(({ grade }) => grade)).toEqual([first.actionId === null ? 1 : 3]);
  expect(row?.thought).toBe('先看人。');
  // The window that came late sees it, and may ask again.
  expect((await gradeNote(other, A, { grade: 4, seen: 1 })).actionId).not.toBeNull();
  expect((await reviewOf(notebook))?.card?.reps).toBe(2);
});

test('marked in one window and graded in another, both stay', async () => {
  const notebook = await withNote();
  await gradeNote(notebook, A, { grade: 3, seen: 0 });
  await rememberNote(notebook, A, false);
  expect(await reviewOf(notebook)).toMatchObject({ remember: false, card: { reps: 1 } });
  await gradeNote(notebook, A, { grade: 3, seen: 1 });
  expect(await reviewOf(notebook)).toMatchObject({ remember: false, card: { reps: 2 } });
  // Said again, it changes nothing.
  expect(await rememberNote(notebook, A, false)).toEqual({ actionId: null });
});

test('put away, and back by undo', async () => {
  const notebook = await withNote();
  const { actionId } = await buryNote(notebook, A);
  expect((await reviewOf(notebook))?.buried).toBeGreaterThan(notebook.now());
  await undo(notebook, actionId!);
  expect(await reviewOf(notebook)).toBeUndefined();
});

test('a note in the trash is not graded, one that is not there is said', async () => {
  const notebook = await withNote();
  await trashNote(notebook, A);
  expect(await gradeNote(notebook, A, { grade: 3, seen: 0 })).toEqual({ actionId: null });
  expect(await reviewOf(notebook)).toBeUndefined();
  await expect(gradeNote(notebook, 'nobody00', { grade: 3, seen: 0 })).rejects.toThrow('nobody00');
});

test.each([frozen1, frozen2])('a note of an older schema is graded as any other, and back', async (frozen) => {
  const notebook = freshNotebook();
  await notebook.ready;
  for (const note of frozen.notes) await notebook.db.notes.put(note as unknown as NoteRow);
  const { id } = frozen.notes.find((note) => !('deleted' in note))!;
  const before = await notebook.db.notes.get(id);
  const { actionId } = await gradeNote(notebook, id, { grade: 3, seen: 0 });
  expect((await reviewOf(notebook, id))?.grades).toHaveLength(1);
  await undo(notebook, actionId!);
  const { clocks: _, changed: __, ...after } = (await notebook.db.notes.get(id))!;
  expect(before).toMatchObject(after);
});
