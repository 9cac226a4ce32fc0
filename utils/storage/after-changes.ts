import type { Change, OperationTable } from '@/utils/model/operation';

/** Gives a row as it will be once changes are applied; nobody has checked it yet. Changes nothing in place. */
type After = <T extends { id: string }>(table: OperationTable, row: T) => T;

/** Looks ahead of changes that are not applied yet, those of other rows left aside. */
export function afterChanges(changes: readonly Change[]): After {
  const fields = new Map<string, Record<string, unknown>>();
  for (const { table, id, field, value } of changes) {
    const key = `${table} ${id}`;
    // Null removes a field: for who reads the row, undefined is the same.
    fields.set(key, { ...fields.get(key), [field]: value ?? undefined });
  }
  return (table, row) => {
    const own = fields.get(`${table} ${row.id}`);
    return own === undefined ? row : { ...row, ...own };
  };
}
