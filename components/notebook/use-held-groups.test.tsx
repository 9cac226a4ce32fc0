import { renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import { sampleNote } from '../fixtures/sample';
import type { NoteGroup } from './group-notes';
import { useHeldGroups } from './use-held-groups';

const group = (...notes: Note[]): NoteGroup[] => [
  { key: 'none', head: { kind: 'theme', theme: null }, count: notes.length, parts: [{ path: [], notes }] },
];
const [one, two, three] = ['note0001', 'note0002', 'note0003'].map((id) => sampleNote({ id })) as [Note, Note, Note];
const none = new Set<string>();
type Props = { groups: NoteGroup[]; notes: Note[]; held: ReadonlySet<string> };
const hold = (first: Props) => {
  const { result, rerender } = renderHook(({ groups, notes, held }: Props) => useHeldGroups(groups, { notes, held }), {
    initialProps: first,
  });
  return {
    rerender,
    shown: (): Note[] => result.current.flatMap(({ parts }) => parts.flatMap(({ notes }) => notes)),
  };
};

test('a note that is written on stays where it is, and the others are shown as they are now, until it is left', () => {
  const { rerender, shown } = hold({ groups: group(one, two), notes: [one, two], held: none });
  const [mine, other] = [one, two].map((note) => ({ ...note, thought: 'abc' })) as [Note, Note];
  // Both have a thought by now, and what is looked for are notes without one.
  rerender({ groups: [], notes: [mine, other], held: new Set([one.id]) });
  expect(shown()).toEqual([mine, other]);
  rerender({ groups: [], notes: [mine, other], held: none });
  expect(shown()).toEqual([]);
});

test('one that goes to the trash meanwhile goes, the one that is written on does not', () => {
  const { rerender, shown } = hold({ groups: group(one, two, three), notes: [one, two, three], held: none });
  rerender({ groups: group(two), notes: [two], held: new Set([one.id]) });
  expect(shown()).toEqual([one, two]);
});
