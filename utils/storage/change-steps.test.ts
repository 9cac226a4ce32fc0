// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '@/utils/model/operation';
import { changeSteps } from './change-steps';
import type { Row } from './row';

const changes = fc.array(
  fc.record({
    table: fc.constantFrom('notes' as const, 'themes' as const),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    field: fc.constantFrom('thought', 'quote'),
    value: fc.string({ maxLength: 900 }),
  }),
);

test('no change is lost or comes twice, and a row is in one step', () => {
  fc.assert(
    fc.property(changes, (all: Change[]) => {
      const steps = changeSteps(all, new Map(), 2_000);
      expect(steps.flat()).toHaveLength(all.length);
      expect(new Set(steps.flat())).toEqual(new Set(all));
      const rows = steps.map((step) => new Set(step.map(({ table, id }) => `${table} ${id}`)));
      expect(rows.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(rows.flatMap((ids) => [...ids])).size);
      // Only a row that is too much by itself makes a step too large.
      for (const [at, step] of steps.entries()) {
        const bytes = step.reduce((sum, { value }) => sum + 136 + 8 + 2 * String(value).length, 0);
        expect(bytes <= 2_000 || rows[at]!.size === 1).toBe(true);
      }
    }),
  );
});

test('what is not much is one step; what a row says now counts, as the way back holds it', () => {
  const two: Change[] = ['a', 'b'].map((id) => ({ table: 'notes', id, field: 'thought', value: '字' }));
  expect(changeSteps(two, new Map())).toHaveLength(1);
  const long = { id: 'b', clocks: {}, thought: '字'.repeat(2_000) };
  expect(changeSteps(two, new Map([['notes b', long]]), 2_000)).toHaveLength(2);
  expect(changeSteps([], new Map())).toEqual([]);
});

test('a document that becomes another is in one step with the version of what it said, and with no other', () => {
  const block = (text: string) => [{ kind: 'paragraph', text, from: 'reader' }];
  const version = (id: string, text: string): Change[] => [
    { table: 'revisions', id, field: 'studyNotesId', value: 'd' },
    { table: 'revisions', id, field: 'title', value: '心得' },
    { table: 'revisions', id, field: 'blocks', value: block(text) },
  ];
  const all: Change[] = [
    { table: 'studyNotes', id: 'd', field: 'blocks', value: block('那里写的。') },
    ...version('other', '更早的。'),
    { table: 'notes', id: 'a', field: 'thought', value: '字' },
    ...version('before', '这里写的。'),
    { table: 'revisions', id: 'back', field: 'deleted', value: null },
  ];
  const trashed = { id: 'back', clocks: {}, studyNotesId: 'd', title: '心得', blocks: block('这里写的。'), deleted: 1 };
  const known = new Map<string, Row>([
    ['studyNotes d', { id: 'd', clocks: {}, title: '心得', blocks: block('这里写的。') }],
    ['revisions back', trashed],
  ]);
  const steps = changeSteps(all, known, 1).map((step) => [...new Set(step.map(({ id }) => id))]);
  expect(steps).toEqual([['d', 'before', 'back'], ['other'], ['a']]);
});
