import type { Operation } from '@/utils/model/operation';
import type { Clocks, Row } from './row';

/** The clock a field was last set at; '' when it never was. */
export function fieldClock(row: Row | undefined, field: string): string {
  if (row === undefined) return '';
  if (Object.hasOwn(row.clocks, field)) return row.clocks[field] ?? '';
  return Object.hasOwn(row, field) ? (row.clocks['*'] ?? '') : '';
}

/** The clocks of a row as they are kept: those equal to the creation's are left out, except where the field itself is gone. */
function pack(values: ReadonlyMap<string, unknown>, clocks: ReadonlyMap<string, string>): Clocks {
  // `created` is set by the creation and by nothing else, so its clock is the creation's, in whatever order operations came.
  const creation = values.has('created') ? clocks.get('created') : undefined;
  const packed = [...clocks].filter(([field, clock]) => clock !== creation || !values.has(field));
  return Object.fromEntries(creation === undefined ? packed : [['*', creation], ...packed]);
}

/**
 * A row after operations on it: each field has the value of its latest operation, `null` removes it. The same operations in any order and any
 * number give the same row; that is what lets two devices agree. `row` undefined: there is none yet. Operations are for one row, and their
 * fields were checked by the caller. Changes nothing in place.
 */
export function mergeRow(row: Row | undefined, operations: readonly [Operation, ...Operation[]]): Row {
  const { id, clocks: _clocks, ...fields } = row ?? { id: operations[0].id, clocks: {} };
  const values = new Map(Object.entries(fields));
  const clocks = new Map<string, string>();
  for (const field of [...Object.keys(fields), ...Object.keys(row?.clocks ?? {})]) {
    if (field !== '*') clocks.set(field, fieldClock(row, field));
  }
  for (const { field, value, clock } of operations) {
    if ((clocks.get(field) ?? '') >= clock) continue;
    clocks.set(field, clock);
    if (value === null || value === undefined) values.delete(field);
    else values.set(field, value);
  }
  return { ...Object.fromEntries(values), id, clocks: pack(values, clocks) };
}
