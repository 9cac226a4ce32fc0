// @vitest-environment node
import { expect, it } from 'vitest';
import type { Change } from '@/utils/model/operation';
import { admissibleChanges } from './admissible-changes';
import type { Row } from './row';

const row = (id: string): Row => ({
  id,
  clocks: {},
  studyNotesId: 'd',
  title: '心得',
  blocks: [],
  created: 1,
  changed: 1,
});
const set = (id: string, field: string, value: unknown): Change => ({ table: 'revisions', id, field, value });

it('leaves out the values that no row may have, and the rows that could be none', () => {
  const good = [set('a', 'title', '旧题'), set('b', 'name', null)];
  const bad = [set('a', 'blocks', 7), set('b', 'title', null)];
  // Damaged since, in what is not changed.
  const since = set('c', 'title', '旧题');
  const known = new Map([
    ['revisions a', row('a')],
    ['revisions b', { ...row('b'), name: '初稿' }],
    ['revisions c', { ...row('c'), blocks: 7 }],
  ]);
  expect(admissibleChanges([...good, ...bad, since], known)).toEqual(good);
  expect(admissibleChanges(good, known)).toEqual(good);
  // What mends it is let in.
  const mends = [since, set('c', 'blocks', [])];
  expect(admissibleChanges(mends, known)).toEqual(mends);
});
