import type { Change, OperationTable } from '@/utils/model/operation';
import type { LogRow } from './db';
import { fieldKey } from './field-key';
import { rowKey } from './read-rows';

/** How many rows of each table an action changed that are not taken back, or not as a whole: they were changed again since, or something lives on them; undefined: none. `changes`: those that take it back. */
export function leftOf(
  { inverse }: LogRow,
  changes: readonly Change[],
): Partial<Record<OperationTable, number>> | undefined {
  const taken = new Set(changes.map(fieldKey));
  const rows = new Map(
    inverse.flatMap((one) =>
      // When a row was changed is said anew by whatever changes it.
      one.field === 'changed' || taken.has(fieldKey(one)) ? [] : [[rowKey(one), one.table] as const],
    ),
  );
  const counts: Partial<Record<OperationTable, number>> = {};
  for (const table of rows.values()) counts[table] = (counts[table] ?? 0) + 1;
  return rows.size > 0 ? counts : undefined;
}
