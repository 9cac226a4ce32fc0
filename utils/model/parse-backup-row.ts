import * as v from 'valibot';
import { backupModels } from './backup';
import type { OperationTable } from './operation';

/** Longest id a row of the notebook has (utils/storage/check-change.ts). */
const MAX_ID = 100;

/** A record as the model has it, copied field by field; undefined: it is none. */
export function parseBackupRow(table: OperationTable, record: unknown): { id: string } | undefined {
  const parsed = v.safeParse(backupModels[table], record);
  if (!parsed.success || parsed.output.id === '' || parsed.output.id.length > MAX_ID) return undefined;
  return parsed.output;
}
