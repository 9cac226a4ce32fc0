import type { Change, OperationTable } from '@/utils/model/operation';

/** A change for each of these fields of one row. Undefined means: remove it. */
export function rowChanges(table: OperationTable, id: string, fields: Readonly<Record<string, unknown>>): Change[] {
  return Object.entries(fields).map(([field, value]) => ({ table, id, field, value: value ?? null }));
}
