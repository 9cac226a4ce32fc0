import type { OperationTable } from '@/utils/model/operation';
import type { InverseChange, LogRow } from './db';
import { rowKey } from './read-rows';

/** How many rows of each table an action changed that were changed again since, and so are not taken back, or not as a whole; undefined: none. `standing`: what of it nobody has changed since. */
export function changedSince(
  { inverse }: LogRow,
  standing: readonly InverseChange[],
): Partial<Record<OperationTable, number>> | undefined {
  const stands = new Set(standing);
  const rows = new Map(
    inverse.flatMap((one) =>
      // When a row was changed is said anew by whatever changes it.
      one.field === 'changed' || stands.has(one) ? [] : [[rowKey(one), one.table] as const],
    ),
  );
  const counts: Partial<Record<OperationTable, number>> = {};
  for (const table of rows.values()) counts[table] = (counts[table] ?? 0) + 1;
  return rows.size > 0 ? counts : undefined;
}
