import { expect, test } from 'vitest';
import { movedTo } from './moved-to';

test('notes leave the themes they are moved from and what was only suggested, whatever that is by then; no theme by its id alone', () => {
  expect(movedTo('b', [{ id: 'n1' }], ['a', 'b'])).toEqual([
    { noteId: 'n1', add: [{ id: 'b', by: 'reader' }], remove: ['a'], settle: true },
  ]);
});
