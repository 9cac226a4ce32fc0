import * as v from 'valibot';
import { backupModels } from '@/utils/model/backup';
import type { Change } from '@/utils/model/operation';
import { afterChanges } from './after-changes';
import { rowKey, type KnownRows } from './read-rows';

/**
 * Those of an undo's changes that the one door lets in. What a restored backup mended was damaged before: such old values can't come back, nor can a row be changed that was damaged since; neither may keep all else
 * from being taken back. `known`: rows of all that is changed.
 */
export function admissibleChanges(changes: readonly Change[], known: KnownRows): Change[] {
  const refused = refusedRows(changes, known);
  if (refused.size === 0) return [...changes];
  const some = changes.filter((change) => !refused.has(rowKey(change)) || isAdmissible(change));
  const stay = refusedRows(some, known);
  return some.filter((change) => !stay.has(rowKey(change)));
}

/** The rows that wouldn't be what the model says. */
function refusedRows(changes: readonly Change[], known: KnownRows): Set<string> {
  const after = afterChanges(changes);
  const refused = new Set<string>();
  for (const [key, table] of new Map(changes.map((change) => [rowKey(change), change.table]))) {
    const row = known.get(key);
    if (row && !v.is(backupModels[table], after(table, row))) refused.add(key);
  }
  return refused;
}

function isAdmissible({ table, field, value }: Change): boolean {
  const entries: Record<string, v.GenericSchema> = backupModels[table].entries;
  const entry = Object.hasOwn(entries, field) ? entries[field] : undefined;
  return entry !== undefined && v.is(entry, value ?? undefined);
}
