import type { BackupData } from '@/utils/model/backup';
import type { NotebookDb } from './db';
import type { WasThere } from './plan-merge';
import type { NotebookRows } from './restore-plan';

const FIELDS = ['thought', 'application'] as const;

/** Of what they say nothing was written by the reader: a backup's words, and what was there anyway. */
const NOT_WRITTEN = new Set(['restore-backup', 'undo']);

/**
 * What the reader had written before in the fields of own words that a backup has otherwise than the notebook, as far back as the log goes; not what was taken back since, nor what came from a backup. The log is
 * gone through once, and only where there is such a field. Inside a transaction.
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
  if (earlier.size === 0) return () => false;
  // Newest first: what takes an action back comes before it, and is itself passed over where it was taken back.
  const undone = new Set<string>();
  await db.log
    .orderBy('clock')
    .reverse()
    .each(({ clock, label, undoes, operations, inverse }) => {
      if (undone.has(clock)) return;
      if (undoes !== undefined) undone.add(undoes);
      if (NOT_WRITTEN.has(label)) return;
      for (const { table, id, field, value } of [...operations, ...inverse])
        earlier.get(`${table} ${id} ${field}`)?.add(value);
    });
  return (table, id, field, text) => earlier.get(`${table} ${id} ${field}`)?.has(text) ?? false;
}
