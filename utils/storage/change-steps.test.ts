import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '@/utils/model/operation';
import { changeSteps } from './change-steps';

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
