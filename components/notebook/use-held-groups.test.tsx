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

test('a note that is written on stays where it is, and the others are shown as they are now, until it is left', () => {
  const { result, rerender } = renderHook(
    ({ groups, isHeld }: { groups: NoteGroup[]; isHeld: boolean }) => useHeldGroups(groups, isHeld),
    { initialProps: { groups: group(one, two), isHeld: false } },
  );
  const shown = (): Note[] => result.current.flatMap(({ parts }) => parts.flatMap(({ notes }) => notes));
  const written = { ...two, thought: '写下了' };
  // The first has a thought by now, and what is looked for are notes without one.
  rerender({ groups: group(written), isHeld: true });
  expect(shown()).toEqual([one, written]);
  rerender({ groups: group(written), isHeld: false });
  expect(shown()).toEqual([written]);
});
