import { act, renderHook } from '@testing-library/preact';
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { Grade } from '@/utils/model/review';
import { graded } from '@/utils/review/graded';
import { putAway } from '@/utils/review/put-away';
import { sampleNote } from '../fixtures/sample';
import { useReviewSession, type ReviewSession } from './use-review-session';

const NOW = new Date(2026, 3, 24, 12).getTime();
const now = (): number => NOW;
const notesOf = (...ids: string[]): Note[] =>
  ids.map((id, created) => sampleNote({ id, created, review: { remember: true, grades: [] } }));

/** A session whose notes the test changes, as the notebook would a moment after each action. */
function session(notes: Note[]) {
  const hook = renderHook((props: { notes: Note[] }) => useReviewSession(props.notes, now), {
    initialProps: { notes },
  });
  const at = () => hook.result.current;
  const change = (id: string, review: (note: Note) => Note['review']): void => {
    notes = notes.map((note) => (note.id === id ? { ...note, review: review(note) } : note));
    hook.rerender({ notes });
  };
  return {
    at,
    change,
    grade: async (grade: Grade): Promise<string> => {
      const { id } = at().note!;
      await act(async () => void (await at().act('grade', async () => `action on ${id}`)));
      change(id, ({ review }) => graded(review, grade, NOW));
      return id;
    },
  };
}

test('what was graded is done; what is taken back is asked anew, with its answer out of sight', async () => {
  const { at, change, grade } = session(notesOf('a', 'b', 'c'));
  expect(at().note?.id).toBe('a');
  await act(() => at().show());
  expect(at().shown).toBe(true);
  await grade(4);
  expect([at().note?.id, at().shown, at().busy, at().done, at().grades]).toEqual(['b', false, false, ['a'], 1]);
  expect(at().last()).toMatchObject({ actionId: 'action on a' });
  expect(at().last(new Set(['action on a']))).toBeUndefined();
  change('a', () => ({ remember: true, grades: [] }));
  expect([at().note?.id, at().shown, at().busy, at().done, at().grades]).toEqual(['a', false, false, [], 0]);
  expect(at().last()).toBeUndefined();
});

test('between a grade and its being seen the same question stands, and takes no second grade', async () => {
  const { at } = session(notesOf('a', 'b'));
  await act(async () => void (await at().act('grade', async () => 'one')));
  expect([at().note?.id, at().busy]).toEqual(['a', true]);
  let second: boolean | undefined;
  await act(async () => void (second = await at().act('grade', async () => 'two')));
  expect(second).toBe(false);
  expect(at().grades).toBe(1);
});

test('a grade that is taken back before the notes have shown it leaves its question to be answered', async () => {
  const { at } = session(notesOf('a', 'b'));
  await act(() => at().show());
  await act(async () => void (await at().act('grade', async () => 'one')));
  await act(() => at().takenBack('one'));
  expect([at().note?.id, at().busy, at().shown, at().grades]).toEqual(['a', false, false, 0]);
  expect(at().last()).toBeUndefined();
});

test('what is taken back is asked anew before the next frame: a key that follows at once is for the question', async () => {
  const root = document.createElement('div');
  let at!: ReviewSession;
  function Asked({ notes }: { notes: Note[] }) {
    at = useReviewSession(notes, now);
    return null;
  }
  const before = notesOf('a', 'b');
  const after = before.map((note) => (note.id === 'a' ? { ...note, review: graded(note.review, 4, NOW) } : note));
  /** Draws them as the browser does; what waits for a frame has no time to come. */
  const draw = async (notes: Note[]): Promise<void> => {
    render(<Asked notes={notes} />, root);
    for (let turn = 0; turn < 9; turn++) await Promise.resolve();
  };
  await draw(before);
  at.show();
  await draw(before);
  expect(at.shown).toBe(true);
  await at.act('grade', async () => 'one');
  await draw(after);
  expect([at.note?.id, at.shown]).toEqual(['b', false]);
  await draw(before);
  expect([at.note?.id, at.shown, at.busy, at.grades]).toEqual(['a', false, false, 0]);
  render(null, root);
});

test('what is being done can be waited for, and is the last thing then, drawn or not', async () => {
  const { at } = session(notesOf('a', 'b'));
  const { promise: written, resolve: write } = Promise.withResolvers<string | null>();
  const { act: grade, underWay, last } = at();
  expect(underWay()).toBeUndefined();
  await act(async () => {
    void grade('grade', () => written);
    expect(last()).toBeUndefined();
    write('one');
    expect(await underWay()).toBe(true);
    // Of the drawing before: a key of that moment has no newer one.
    expect(last()).toMatchObject({ actionId: 'one' });
  });
  expect(underWay()).toBeUndefined();
});

test('a grade that failed, or was refused, leaves the question where it is', async () => {
  const { at } = session(notesOf('a', 'b'));
  await act(async () => void (await at().act('grade', async () => null)));
  expect([at().note?.id, at().busy, at().grades]).toEqual(['a', false, 0]);
});

test('what another window graded, or put away, is passed over; the question that is looked at stays', async () => {
  const { at, change } = session(notesOf('a', 'b', 'c'));
  change('c', ({ review }) => graded(review, 1, NOW - 600_000));
  // Due again, and first in the order of the day: not before this one is answered.
  expect(at().left.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(at().note?.id).toBe('a');
  change('a', ({ review }) => putAway(review, NOW));
  expect(at().note?.id).toBe('c');
});

test('skipped notes come last, and each in its turn', async () => {
  const { at } = session(notesOf('a', 'b'));
  await act(() => at().skip());
  expect(at().note?.id).toBe('b');
  await act(() => at().skip());
  expect(at().note?.id).toBe('a');
});

test('a skip is taken back before the grade that came before it, and one note after the other', async () => {
  const { at, change, grade } = session(notesOf('a', 'b', 'c', 'd'));
  await grade(3);
  await act(() => at().skip());
  await act(() => at().skip());
  expect([at().note?.id, at().last()?.kind]).toEqual(['d', 'skip']);
  await act(() => at().unskip());
  expect(at().note?.id).toBe('c');
  await act(() => at().unskip());
  expect([at().note?.id, at().last()?.kind]).toEqual(['b', 'grade']);
  expect(at().left.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a']);
  change('a', () => ({ remember: true, grades: [] }));
  expect([at().note?.id, at().last()]).toEqual(['a', undefined]);
});

test('what was graded and comes back before the end counts as got through, until it is asked', async () => {
  const { at, grade } = session(notesOf('a', 'b', 'c'));
  await grade(3);
  expect([at().note?.id, at().done, at().soon]).toEqual(['b', [], ['a']]);
  await grade(1);
  expect([at().note?.id, at().done, at().soon]).toEqual(['c', [], ['a', 'b']]);
  await grade(4);
  expect(at().done).toEqual(['c']);
  expect(at().soon).toHaveLength(1);
});

test('not known, a note comes again before the end', async () => {
  const { at, grade } = session(notesOf('a', 'b'));
  await grade(1);
  expect([at().note?.id, at().done]).toEqual(['b', []]);
  await grade(4);
  expect([at().note?.id, at().done]).toEqual(['a', ['b']]);
  await grade(4);
  expect([at().note, at().done, at().grades]).toEqual([undefined, ['a', 'b'], 3]);
});
