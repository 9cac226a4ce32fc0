// @vitest-environment node
import { expect, it } from 'vitest';
import type { Change } from '@/utils/model/operation';
import type { LogRow } from './db';
import type { Row } from './row';
import { wholeDocuments } from './whole-documents';

const text = (id: string, field: string): Change => ({ table: 'studyNotes', id, field, value: '旧的' });
const version = (id: string, deleted: number | null): Change => ({
  table: 'revisions',
  id,
  field: 'deleted',
  value: deleted,
});
const all = [
  text('a', 'title'),
  text('a', 'blocks'),
  text('a', 'date'),
  version('of-a', 1),
  version('back-of-a', null),
  text('b', 'blocks'),
  version('of-b', 1),
];
const action = { inverse: all.map((change) => ({ ...change, was: '' })) } as LogRow;
const known = new Map(
  ['a', 'b'].flatMap((studyNotesId) =>
    ['of', 'back-of'].map((of): [string, Row] => {
      const id = `${of}-${studyNotesId}`;
      return [`revisions ${id}`, { id, clocks: {}, studyNotesId }];
    }),
  ),
);

it('takes all back where nothing was written since', () => {
  expect(wholeDocuments(all, action, known)).toEqual(all);
});

it('leaves the text of a document that was written in since, and its versions, and no other', () => {
  const standing = all.filter(({ id, field }) => !(id === 'a' && field === 'title'));
  expect(wholeDocuments(standing, action, known)).toEqual([
    text('a', 'date'),
    version('back-of-a', null),
    text('b', 'blocks'),
    version('of-b', 1),
  ]);
});
