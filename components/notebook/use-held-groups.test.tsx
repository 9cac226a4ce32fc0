import { renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import { sampleNote } from '../fixtures/sample';
import type { NoteGroup } from './group-notes';
import { useHeldGroups } from './use-held-groups';

const group = (...notes: Note[]): NoteGroup[] => [
  { key: 'none', head: { kind: 'theme', theme: null }, count: notes.length, parts: [{ path: [], notes }] },
];
const [one, two] = [sampleNote({ id: 'note0001' }), sampleNote({ id: 'note0002' })];
type Props = { groups: NoteGroup[]; notes: Note[]; isHeld: boolean };
const hold = (first: Props) => {
  const { result, rerender } = renderHook(
    ({ groups, notes, isHeld }: Props) => useHeldGroups(groups, { notes, isHeld }),
    { initialProps: first },
  );
  return {
    rerender,
    shown: (): Note[] => result.current.flatMap(({ parts }) => parts.flatMap(({ notes }) => [...notes])),
  };
};

test('a note that is written on stays where it is, and all are shown as they are now, until it is left', () => {
  const { rerender, shown } = hold({ groups: group(one, two), notes: [one, two], isHeld: false });
  const notes = [one, two].map((note) => ({ ...note, thought: 'abc' }));
  // Both have a thought by now, and what is looked for are notes without one.
  rerender({ groups: [], notes, isHeld: true });
  expect(shown()).toEqual(notes);
  rerender({ groups: [], notes, isHeld: false });
  expect(shown()).toEqual([]);
});

test('one that goes to the trash meanwhile leaves the others where they are', () => {
  const { rerender, shown } = hold({ groups: group(one, two), notes: [one, two], isHeld: false });
  rerender({ groups: group(two), notes: [two], isHeld: true });
  expect(shown()).toEqual([one, two]);
  rerender({ groups: group(two), notes: [two], isHeld: false });
  expect(shown()).toEqual([two]);
});
