import { expect, test } from 'vitest';
import type { NoteTheme } from '@/utils/model/note';
import { movedTo } from './moved-to';

const under = (...ids: string[]): NoteTheme[] => ids.map((id) => ({ id, by: 'reader' }));
const removed = (notes: Parameters<typeof movedTo>[1], from?: readonly string[]) =>
  movedTo('b', notes, from).map(({ remove }) => remove);

test('notes leave the themes they are moved from and what was only suggested, whatever that is by then; no theme by its id alone', () => {
  expect(movedTo('b', [{ id: 'n1', themes: under('a', 'c') }], ['a', 'b'])).toEqual([
    { noteId: 'n1', add: [{ id: 'b', by: 'reader' }], remove: ['a'], settle: true },
  ]);
});

test('where no theme is looked at they leave all they are under; added, they leave none', () => {
  const notes = [
    { id: 'n1', themes: under('a', 'c') },
    { id: 'n2', themes: under('b') },
    { id: 'n3', themes: [] },
  ];
  expect(removed(notes)).toEqual([['a', 'c'], [], []]);
  expect(removed(notes, [])).toEqual([[], [], []]);
});
