import { backupModels } from '@/utils/model/backup';
import type { Change, OperationTable } from '@/utils/model/operation';
import type { Row } from './row';
import { rowChanges } from './row-changes';
import { sameValue } from './same-value';

/** Fields of the model that are set by whoever makes the row, and by nobody after. */
const ONCE = new Set(['id', 'created']);

/**
 * The changes that make one row another, or make it at all (`before` undefined); none where it says that already. With any goes when it was changed, where the new row says so.
 * @param row fields of the model; others are left aside
 */
export function rowDifference(table: OperationTable, before: Row | undefined, row: { id: string }): Change[] {
  const given = new Map<string, unknown>(Object.entries(row));
  const fields = Object.keys(backupModels[table].entries).filter(
    (field) =>
      (before === undefined ? field !== 'id' && given.get(field) !== undefined : !ONCE.has(field)) &&
      !sameValue(before?.[field] ?? null, given.get(field) ?? null),
  );
  if (fields.length === 0) return [];
  if (given.get('changed') !== undefined && !fields.includes('changed')) fields.push('changed');
  return rowChanges(table, row.id, Object.fromEntries(fields.map((field) => [field, given.get(field)])));
}
