import type { Change, OperationTable } from '@/utils/model/operation';

/** A row as it will be after these changes, those of other rows left aside; checked by nobody yet. Changes nothing in place. */
export function rowAfter<T extends { id: string }>(table: OperationTable, row: T, changes: readonly Change[]): T {
  const own = changes.filter((change) => change.table === table && change.id === row.id);
  // Null removes a field: for who reads the row, undefined is the same.
  return own.length === 0 ? row : { ...row, ...Object.fromEntries(own.map(({ field, value }) => [field, value ?? undefined])) };
}
