// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '@/utils/model/operation';
import { fieldClock, mergeRow } from './apply-operations';
import { tick } from './clock';

type Operations = [Operation, ...Operation[]];
const clockAt = (ms: number) => tick(null, ms, 'aaaaaaaa');
const set = (field: string, value: unknown, ms: number): Operation => ({
  table: 'notes',
  id: 'n',
  field,
  value,
  clock: clockAt(ms),
  device: 'aaaaaaaa',
});

/** Histories: each action sets a few fields under one clock; the first may be a creation. */
const histories = fc
  .array(
    fc.dictionary(fc.constantFrom('created', 'changed', 'thought', 'themes', 'deleted'), fc.option(fc.nat(3)), {
      minKeys: 1,
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((actions) =>
    actions.flatMap((fields, ms) => Object.entries(fields).map(([field, value]) => set(field, value, ms + 1))),
  );

describe('mergeRow', () => {
  it('gives the same row for the same operations in any order, any number, any portions', () => {
    const scene = histories.chain((operations) =>
      fc.tuple(
        fc.constant(operations),
        fc.shuffledSubarray([...operations, ...operations], { minLength: operations.length * 2 }),
        fc.nat(operations.length),
      ),
    );
    fc.assert(
      fc.property(scene, ([operations, mixed, cut]) => {
        const straight = mergeRow(undefined, operations as Operations);
        const [first, ...rest] = mixed;
        let row = mergeRow(undefined, [first as Operation, ...rest.slice(0, cut)]);
        for (const operation of rest.slice(cut)) row = mergeRow(row, [operation]);
        expect(row).toEqual(straight);
      }),
    );
  });

  it('gives each field its latest value, and remembers when it was set', () => {
    fc.assert(
      fc.property(histories, (operations) => {
        const row = mergeRow(undefined, operations as Operations);
        for (const field of new Set(operations.map((operation) => operation.field))) {
          const last = operations.findLast((operation) => operation.field === field);
          expect(row[field] ?? null).toBe(last?.value);
          expect(fieldClock(row, field)).toBe(last?.clock);
        }
      }),
    );
  });

  it('keeps one clock in a row that was never edited', () => {
    const row = mergeRow(undefined, [set('created', 1, 1), set('thought', '', 1)]);
    expect(row.clocks).toEqual({ '*': clockAt(1) });
    expect(mergeRow(row, [set('thought', 'x', 2)]).clocks).toEqual({ '*': clockAt(1), thought: clockAt(2) });
  });

  it('does not bring a removed field back by an older operation', () => {
    const removed = mergeRow(undefined, [set('created', 1, 1), set('deleted', null, 3)]);
    expect(mergeRow(removed, [set('deleted', 5, 2)])).toEqual(removed);
    expect('deleted' in removed).toBe(false);
  });

  it('changes nothing in place', () => {
    const row = Object.freeze({ ...mergeRow(undefined, [set('thought', 'a', 1)]) });
    mergeRow(row, [set('thought', 'b', 2)]);
    expect(row['thought']).toBe('a');
  });
});
