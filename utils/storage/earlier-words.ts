import type { BackupData } from '@/utils/model/backup';
import type { NotebookDb } from './db';
import type { WasThere } from './plan-merge';
import type { NotebookRows } from './restore-plan';

const FIELDS = ['thought', 'application'] as const;

/**
 * What stood before in the fields of own words that a backup has otherwise than the notebook, as far back as the log goes. The log is gone through once, and only where there is such a field. Inside a
 * transaction.
 */
export async function earlierWords(db: NotebookDb, here: NotebookRows, data: BackupData): Promise<WasThere> {
  const earlier = new Map<string, Set<unknown>>();
  for (const table of ['notes', 'speeches'] as const) {
    for (const row of data[table]) {
      const before = here[table].get(row.id);
      for (const field of FIELDS) {
        const said = new Map<string, unknown>(Object.entries(row)).get(field);
        if (before !== undefined && said !== undefined && before[field] !== said)
          earlier.set(`${table} ${row.id} ${field}`, new Set());
      }
    }
  }
  if (earlier.size > 0)
    await db.log.each(({ operations, inverse }) => {
      for (const { table, id, field, value } of [...operations, ...inverse])
        earlier.get(`${table} ${id} ${field}`)?.add(value);
    });
  return (table, id, field, text) => earlier.get(`${table} ${id} ${field}`)?.has(text) ?? false;
}
